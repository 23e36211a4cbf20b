-- characters and words are those of the passages that readers see.
create table story (
    id uuid primary key,
    source_language varchar(2) not null,
    state varchar(20) not null,
    assignee uuid references person (id),
    due_at timestamp with time zone,
    created_by uuid not null references person (id),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    original_name varchar not null,
    characters integer not null,
    words integer not null,
    deleted boolean not null
);

-- characters and words are counted when content is written.
create table passage (
    id uuid primary key,
    story_id uuid not null references story (id),
    place integer not null,
    kind varchar(20) not null,
    language varchar(2) not null,
    content varchar not null,
    tags varchar not null,
    characters integer not null,
    words integer not null
);
create index passage_of_story on passage (story_id, place);

-- place orders the segments of one passage; version counts the writes, so that a lost race shows.
create table segment (
    id uuid primary key,
    story_id uuid not null references story (id),
    passage_id uuid not null references passage (id),
    place integer not null,
    source varchar not null,
    target varchar not null,
    state varchar(20) not null,
    match_score integer,
    version integer not null,
    changed_by uuid references person (id),
    changed_at timestamp with time zone
);
-- with the state, for the desk counts by state and reads nothing but this
create index segment_of_story on segment (story_id, state);
create index segment_of_passage on segment (passage_id, place);

-- Every version a segment ever had. seq orders notices between servers: numbers are taken from
-- segment_revision_seq under its lock, so they become visible in their order (decision 0003).
create table segment_revision (
    seq bigint primary key,
    story_id uuid not null references story (id),
    segment_id uuid not null,
    version integer not null,
    source varchar not null,
    target varchar not null,
    state varchar(20) not null,
    cause varchar(20) not null,
    person_id uuid references person (id),
    at timestamp with time zone not null
);
create index revision_of_segment on segment_revision (segment_id, seq);
create index revision_of_story on segment_revision (story_id, cause, person_id);

create table segment_revision_seq (
    last bigint not null
);
insert into segment_revision_seq values (0);

create table segment_comment (
    id uuid primary key,
    story_id uuid not null references story (id),
    segment_id uuid not null,
    content varchar not null,
    person_id uuid not null references person (id),
    at timestamp with time zone not null
);
create index comment_of_story on segment_comment (story_id, at);

create table waiver (
    id uuid primary key,
    story_id uuid not null references story (id),
    segment_id uuid not null,
    finding varchar not null,
    reason varchar not null,
    person_id uuid not null references person (id),
    at timestamp with time zone not null
);
create index waiver_of_story on waiver (story_id, at);

create table presence (
    story_id uuid not null references story (id),
    person_id uuid not null references person (id),
    page varchar(200) not null,
    segment_id uuid,
    seen_at timestamp with time zone not null,
    primary key (story_id, person_id, page)
);
