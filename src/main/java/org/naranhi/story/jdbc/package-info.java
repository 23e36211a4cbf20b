/// Stories in the relational database, the truth that everything else follows.
///
/// Every write takes its revision numbers first ([RevisionTable#take]), which locks one row:
/// writers take turns from there to the end of their transaction. So versions are compared without
/// a race, two writers can't lock each other out, and revisions become visible in the order of
/// their numbers (`src/main/decisions/0003-sequence-numbers.md`). Readers wait for nobody. The same
/// SQL runs on H2 and PostgreSQL; every list of rows is written as one batch.
@org.jspecify.annotations.NullMarked
package org.naranhi.story.jdbc;
