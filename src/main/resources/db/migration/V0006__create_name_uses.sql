-- Where names stand in stories. Worked out from the texts, and can be worked out again; so no
-- record is referenced. place counts a story's uses in the order of its text.
create table name_use (
    story_id uuid not null references story (id),
    place integer not null,
    segment_id uuid not null,
    language varchar(2) not null,
    kind varchar(20) not null,
    record_id uuid,
    korean varchar not null,
    full_name varchar not null,
    spelling varchar not null,
    form varchar(20) not null,
    from_char integer not null,
    to_char integer not null,
    primary key (story_id, place)
);
create index name_use_of_record on name_use (record_id);
create index name_use_of_korean on name_use (korean);

-- One row, moved in the transaction of every change.
create table name_use_version (
    last bigint not null
);
insert into name_use_version values (0);

-- Stories to be worked out anew. mark is the number under which a story was last put in.
create table story_to_cast (
    story_id uuid primary key references story (id),
    cause integer not null,
    ready_at timestamp with time zone not null,
    taken_until timestamp with time zone,
    mark bigint not null
);

-- One row: how far stories and glossary were followed. Its lock makes servers take turns.
create table name_following (
    revision bigint not null,
    glossary bigint not null,
    engine varchar(200) not null,
    mark bigint not null
);
insert into name_following values (0, 0, '', 0);
