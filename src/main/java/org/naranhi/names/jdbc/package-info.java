/// Where names are used, in the relational database, and which stories are still to be worked out.
/// The lock of the one row of `name_following` makes servers take turns at putting stories in; each
/// story is then taken by one of them, for a while.
@org.jspecify.annotations.NullMarked
package org.naranhi.names.jdbc;
