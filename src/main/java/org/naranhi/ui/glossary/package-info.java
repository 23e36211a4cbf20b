/// Terms: [GlossaryView] has all of them in a [TermList] at the left and a [TermPage] of one at the
/// right, [TermDialog] writes one, [TermActions] does what can be undone. Files of terms and names
/// come in through [ImportDialog]; [ImportsDialog] lists what came.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.glossary;
