/// Names and terms in the relational database. Lists of variants lie in one column, one a line. The
/// same SQL runs on H2 and PostgreSQL.
@org.jspecify.annotations.NullMarked
package org.naranhi.glossary.jdbc;
