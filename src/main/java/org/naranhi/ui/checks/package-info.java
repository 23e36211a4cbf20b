/// What the checks found over all stories ([FindingsView]): gravest first, by code, with a way to
/// each segment; a check of the whole archive; and reports as files.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.checks;
