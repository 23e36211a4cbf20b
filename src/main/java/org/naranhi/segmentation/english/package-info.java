/// What English sentences need beyond rules for characters.
@org.jspecify.annotations.NullMarked
package org.naranhi.segmentation.english;
