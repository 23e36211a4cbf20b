-- distinction tells people of one name apart. former_titles: one a line, Korean, English and period
-- with tabs between. checked_by vouches for the record as it is, apart from who changed it last.
alter table name_record add column distinction varchar default '' not null;
alter table name_record add column former_titles varchar default '' not null;
alter table name_record add column checked_by uuid references person (id);
alter table name_record add column checked_at timestamp with time zone;

-- Every change of a name record or a term entry. version is glossary_version.last after the change:
-- its row's lock makes writers take turns, so versions become visible in their order, and whatever
-- was kept together has one. fields: one a line, with tabs between name, before and after, and \\ \t
-- \n \r in them; empty for an entry's first words.
create table entry_change (
    entry_id uuid not null,
    version bigint not null,
    action varchar(20) not null,
    person_id uuid references person (id),
    at timestamp with time zone not null,
    fields varchar not null,
    primary key (entry_id, version)
);
create index entry_change_of_version on entry_change (version);
