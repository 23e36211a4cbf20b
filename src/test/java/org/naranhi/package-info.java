/// Tests of the whole, and what several modules' tests share.
@org.jspecify.annotations.NullMarked
package org.naranhi;
