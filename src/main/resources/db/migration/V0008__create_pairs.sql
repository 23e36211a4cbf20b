-- Published pairs that are being aligned. version counts the writes, so that a lost race shows.
create table published_pair (
    id uuid primary key,
    title varchar not null,
    korean_name varchar not null,
    english_name varchar not null,
    memory_id uuid,
    batch_id uuid,
    story_id uuid,
    version integer not null,
    created_by uuid not null references person (id),
    created_at timestamp with time zone not null,
    changed_by uuid not null references person (id),
    changed_at timestamp with time zone not null,
    deleted boolean not null
);

-- place orders the sentences of one edition; bead_id is the one bead that it is in.
create table pair_sentence (
    id uuid primary key,
    pair_id uuid not null references published_pair (id),
    language varchar(2) not null,
    place integer not null,
    bead_id uuid not null,
    passage integer not null,
    kind varchar(20) not null,
    content varchar not null
);
create index sentence_of_pair on pair_sentence (pair_id, language, place);

-- rests names what the bead rests on, by commas.
create table pair_bead (
    id uuid primary key,
    pair_id uuid not null references published_pair (id),
    confidence double precision not null,
    rests varchar(200) not null,
    by_hand boolean not null,
    accepted boolean not null
);
create index bead_of_pair on pair_bead (pair_id);

-- Pairs that came together; an item that has neither a pair nor a problem has yet to be aligned.
create table pair_batch (
    id uuid primary key,
    title varchar not null,
    state varchar(20) not null,
    memory_id uuid,
    least double precision not null,
    created_by uuid not null references person (id),
    created_at timestamp with time zone not null
);

create table pair_batch_item (
    batch_id uuid not null references pair_batch (id),
    place integer not null,
    name varchar not null,
    korean_file varchar,
    english_file varchar,
    pair_id uuid,
    problem varchar(40),
    primary key (batch_id, place)
);
