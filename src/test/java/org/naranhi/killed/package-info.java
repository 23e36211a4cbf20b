/// Servers that are killed amid their work, and what is there afterwards.
@org.jspecify.annotations.NullMarked
package org.naranhi.killed;
