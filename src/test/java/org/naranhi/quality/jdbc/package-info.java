@org.jspecify.annotations.NullMarked
package org.naranhi.quality.jdbc;
