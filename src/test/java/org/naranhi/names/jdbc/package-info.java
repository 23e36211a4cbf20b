@org.jspecify.annotations.NullMarked
package org.naranhi.names.jdbc;
