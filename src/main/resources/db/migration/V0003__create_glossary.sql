-- One person, place or body. variants: other spellings seen, one a line.
create table name_record (
    id uuid primary key,
    kind varchar(20) not null,
    hangul varchar(200) not null,
    hanja varchar(200) not null,
    english varchar(300) not null,
    basis varchar(20) not null,
    hangul_short varchar(200) not null,
    english_short varchar(300) not null,
    title_ko varchar(300) not null,
    title_en varchar(300) not null,
    country varchar(2) not null,
    part_of varchar(200) not null,
    category varchar(40) not null,
    variants varchar not null,
    source varchar(1000) not null,
    note varchar not null,
    changed_by uuid references person (id),
    changed_at timestamp with time zone not null,
    deleted boolean not null
);
create index name_by_hangul on name_record (hangul);

create table term_entry (
    id uuid primary key,
    korean varchar(300) not null,
    english varchar(300) not null,
    domain varchar(40) not null,
    part_of_speech varchar(20) not null,
    status varchar(20) not null,
    korean_variants varchar not null,
    english_variants varchar not null,
    abbreviation varchar(100) not null,
    note varchar not null,
    changed_by uuid references person (id),
    changed_at timestamp with time zone not null,
    deleted boolean not null
);
create index term_by_korean on term_entry (korean);
