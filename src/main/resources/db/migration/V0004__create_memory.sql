-- What the translation memory learned or forgot, in order. The Lucene index keeps the last seq it
-- holds; whatever follows is replayed at start. Numbers are taken from memory_log_seq under its
-- lock, so they become visible in their order (decision 0003). Imported files are kept beside, see
-- memory_import.
create table memory_log (
    seq bigint primary key,
    action varchar(10) not null,
    unit_id uuid not null,
    source_language varchar(2) not null,
    source varchar not null,
    target varchar not null,
    previous_source varchar,
    next_source varchar,
    origin varchar(20) not null,
    story_id uuid,
    segment_id uuid,
    author varchar not null,
    at timestamp with time zone not null
);
create index memory_log_of_segment on memory_log (segment_id, seq);

create table memory_log_seq (
    last bigint not null
);
insert into memory_log_seq values (0);

create table memory_import (
    id uuid primary key,
    file_name varchar not null,
    kept_as varchar not null,
    origin varchar(20) not null,
    source_language varchar(2) not null,
    units integer not null,
    refused integer not null,
    after_seq bigint not null,
    person_id uuid references person (id),
    at timestamp with time zone not null
);
