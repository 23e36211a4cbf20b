-- One person, place or body. variants: other spellings seen, one a line.
create table name_record (
    id uuid primary key,
    kind varchar(20) not null,
    hangul varchar not null,
    hanja varchar not null,
    english varchar not null,
    basis varchar(20) not null,
    hangul_short varchar not null,
    english_short varchar not null,
    title_ko varchar not null,
    title_en varchar not null,
    country varchar not null,
    part_of varchar not null,
    category varchar not null,
    variants varchar not null,
    source varchar not null,
    note varchar not null,
    changed_by uuid references person (id),
    changed_at timestamp with time zone not null,
    deleted boolean not null
);

create table term_entry (
    id uuid primary key,
    korean varchar not null,
    english varchar not null,
    domain varchar not null,
    part_of_speech varchar not null,
    status varchar(20) not null,
    korean_variants varchar not null,
    english_variants varchar not null,
    abbreviation varchar not null,
    note varchar not null,
    changed_by uuid references person (id),
    changed_at timestamp with time zone not null,
    deleted boolean not null
);

-- One row, moved in the transaction of every change, so that all servers see that there was one.
create table glossary_version (
    last bigint not null
);
insert into glossary_version values (0);
