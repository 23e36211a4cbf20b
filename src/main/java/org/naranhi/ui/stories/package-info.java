/// The desk: the list of stories, and intake.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.stories;
