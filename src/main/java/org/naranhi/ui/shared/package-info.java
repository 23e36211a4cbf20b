/// What every screen shares: the frame, the header, words and signs.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.shared;
