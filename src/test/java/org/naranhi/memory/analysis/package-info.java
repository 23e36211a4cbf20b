@org.jspecify.annotations.NullMarked
package org.naranhi.memory.analysis;
