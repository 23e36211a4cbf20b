/// The log of the translation memory and the record of its imports in the relational database. The
/// same SQL runs on H2 and PostgreSQL.
@org.jspecify.annotations.NullMarked
package org.naranhi.memory.jdbc;
