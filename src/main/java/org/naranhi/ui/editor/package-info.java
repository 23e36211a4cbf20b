/// The workbench's heart: [StoryEditor] is the server's side of the custom element
/// `<naranhi-story>`, which draws a whole story in the browser and puts an editor into the segment
/// that is being worked on.
///
/// Use: `show` a story, `suggest` what was found for the segment that [SegmentActivated] names, and
/// answer every [DraftWritten] and [SegmentConfirmed] with `saved`, `refused` or `overtaken`.
/// Moving between segments never waits for the server; each keystroke is kept in the browser's
/// storage until `saved` has acknowledged it. The element's sources are in
/// `src/main/frontend/naranhi-story`, its look in `META-INF/resources/workbench.css`.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.editor;
