/// Profiles of checks in the relational database.
@org.jspecify.annotations.NullMarked
package org.naranhi.quality.jdbc;
