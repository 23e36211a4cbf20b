@org.jspecify.annotations.NullMarked
package org.naranhi.ui.alignment;
