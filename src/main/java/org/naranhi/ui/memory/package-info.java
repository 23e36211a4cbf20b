/// The translation memory: concordance, import, export; and what other screens ask of it for whole
/// stories ([MemoryDialogs]).
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.memory;
