/// Pictures of terms as files in the data folder.
@org.jspecify.annotations.NullMarked
package org.naranhi.glossary.files;
