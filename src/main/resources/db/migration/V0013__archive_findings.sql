-- What the checks found in each story when it was last checked as a whole, in the order of its text;
-- worked out from the texts, and replaced by the next check. Parameters are name, tab, value, one a
-- line; a span is two numbers.
create table story_finding (
    story_id uuid not null references story (id),
    place integer not null,
    segment_id uuid not null,
    segment_number integer not null,
    source varchar not null,
    target varchar not null,
    code varchar(80) not null,
    severity varchar(10) not null,
    source_spans varchar not null,
    target_spans varchar not null,
    parameters varchar not null,
    replacement varchar,
    primary key (story_id, place)
);
create index story_finding_of_code on story_finding (code, severity);

-- How many findings a story had over time. A check that finds as many as the last moves that one's
-- last moment.
create table story_check (
    story_id uuid not null references story (id),
    first_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    errors integer not null,
    warnings integer not null,
    hints integer not null,
    primary key (story_id, first_at)
);
