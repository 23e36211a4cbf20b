-- The newsroom's translation memories: of equally good matches those of a lower rank come first;
-- penalty points are taken off. A unit, and an import, belongs to one of them.
create table translation_memory (
    id uuid primary key,
    name varchar(200) not null,
    rank integer not null,
    read_only boolean not null,
    in_use boolean not null,
    penalty integer not null
);
insert into translation_memory values
    ('00000000-0000-0000-0000-000000000001', 'Newsroom', 1, false, true, 0),
    ('00000000-0000-0000-0000-000000000002', 'Starter', 100, true, true, 0);

alter table memory_log add column memory_id uuid
    default '00000000-0000-0000-0000-000000000001' not null;
-- What a file says of a unit besides its sentences: properties, notes, inline tags.
alter table memory_log add column annotations varchar;

alter table memory_import add column memory_id uuid
    default '00000000-0000-0000-0000-000000000001' not null;
update memory_import set memory_id = '00000000-0000-0000-0000-000000000002'
    where origin = 'STARTER';
