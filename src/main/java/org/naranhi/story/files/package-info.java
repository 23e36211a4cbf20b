/// Originals as files in the data folder.
@org.jspecify.annotations.NullMarked
package org.naranhi.story.files;
