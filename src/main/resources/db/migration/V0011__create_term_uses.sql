-- Where terms stand in the originals of stories, and what stands for them in the translations.
-- Worked out from the texts, and can be worked out again; so no entry is referenced. place counts a
-- story's uses in the order of its text.
create table term_use (
    story_id uuid not null references story (id),
    place integer not null,
    segment_id uuid not null,
    entry_id uuid not null,
    language varchar(2) not null,
    from_char integer not null,
    to_char integer not null,
    spelling varchar not null,
    rendering varchar not null,
    primary key (story_id, place)
);
create index term_use_of_entry on term_use (entry_id);

-- One row, moved in the transaction of every change.
create table term_use_version (
    last bigint not null
);
insert into term_use_version values (0);
