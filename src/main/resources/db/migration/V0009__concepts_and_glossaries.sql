-- The newsroom's glossaries of terms: of several entries for one term those in a glossary of a lower
-- rank come first.
create table termbase (
    id uuid primary key,
    name varchar(200) not null,
    rank integer not null,
    read_only boolean not null,
    in_use boolean not null
);
insert into termbase values ('00000000-0000-0000-0000-000000000001', 'Newsroom', 1, false, true);

-- An entry is a concept. What the columns of variants and abbreviation can't say of its terms stands
-- in further_terms, one a line: language, words, status, form, part of speech and ALONE where it
-- needs no full form before it, with tabs between. image: the name of a kept picture.
alter table term_entry add column glossary_id uuid
    default '00000000-0000-0000-0000-000000000001' not null;
alter table term_entry add column further_terms varchar default '' not null;
alter table term_entry add column definition varchar default '' not null;
alter table term_entry add column source varchar default '' not null;
alter table term_entry add column context varchar default '' not null;
alter table term_entry add column image varchar default '' not null;

-- Every import of a file into the glossary; version is the number it can be taken back by.
create table glossary_import (
    id uuid primary key,
    file_name varchar not null,
    version bigint not null,
    entries integer not null,
    added integer not null,
    changed integer not null,
    refused integer not null,
    person_id uuid references person (id),
    at timestamp with time zone not null,
    taken_back_by uuid references person (id),
    taken_back_at timestamp with time zone
);
