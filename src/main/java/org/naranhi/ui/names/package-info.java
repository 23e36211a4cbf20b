/// Name records.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.names;
