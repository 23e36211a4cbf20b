/// First start, signing in, and who may see what.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.access;
