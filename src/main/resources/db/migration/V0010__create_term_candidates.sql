-- Pairs of phrases that may be terms. Open ones are found anew; what somebody has decided on stays.
-- contexts: sentences that show it, a pair a line: Korean, English with a tab between.
create table term_candidate (
    id uuid primary key,
    korean varchar not null,
    english varchar not null,
    shortened varchar not null,
    times integer not null,
    sureness double precision not null,
    contexts varchar not null,
    state varchar(20) not null,
    decided_by uuid references person (id),
    decided_at timestamp with time zone
);
create index term_candidate_open on term_candidate (state, sureness);
