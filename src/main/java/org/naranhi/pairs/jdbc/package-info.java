/// Pairs and batches of them in the relational database. A write of a pair begins with its own row,
/// whose version must be the one that was read: so writers of one pair take turns, and the second
/// is told. Then only what differs is written, as one batch a table. The same SQL runs on H2 and
/// PostgreSQL.
@org.jspecify.annotations.NullMarked
package org.naranhi.pairs.jdbc;
