/// People and settings in the relational database. The same SQL runs on H2 and PostgreSQL.
@org.jspecify.annotations.NullMarked
package org.naranhi.newsroom.jdbc;
