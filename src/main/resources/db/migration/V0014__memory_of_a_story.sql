-- Which memory a story's confirmed segments go into, where somebody has chosen one; and which those
-- of a desk's other stories do. A desk is named by the language it writes. A choice outlives its
-- memory: it then counts for nothing, and is there again when the memory is.
create table story_memory (
    story_id uuid primary key references story (id),
    memory_id uuid not null
);

create table desk_memory (
    desk varchar(2) primary key,
    memory_id uuid not null
);
