-- What desks ask of their editions: how much each code of a check matters (kind LEVEL) and choices
-- of style (kind CHOICE), where that is not as usual. A desk is named by the language it writes.
create table check_profile (
    id uuid primary key,
    name varchar(80) not null,
    constraint check_profile_name unique (name)
);

create table check_profile_rule (
    profile_id uuid not null references check_profile (id) on delete cascade,
    kind varchar(10) not null,
    code varchar(80) not null,
    answer varchar(40) not null,
    primary key (profile_id, kind, code)
);

create table desk_profile (
    desk varchar(2) primary key,
    profile_id uuid not null references check_profile (id) on delete cascade
);
