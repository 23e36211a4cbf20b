/// Aligning published pairs: [AlignmentsView] lists those under way, [AlignmentView] shows one.
///
/// [BeadColumns] is the server's side of the custom element `<naranhi-beads>`, which draws both
/// columns in the browser and lets a person go through them by key without asking the server. What
/// a key does to the beads comes as a [BeadAction]; [AlignmentDesk] does it, keeps it and answers
/// with the rows that are others now. The element is plain JavaScript in
/// `META-INF/resources/alignment/`, which the browser loads as it is: it needs no library, and so
/// no bundle (decision 0017). Its look is in `alignment.css`.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.alignment;
