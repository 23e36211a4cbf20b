/// The translation memory: concordance, import, export.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.memory;
