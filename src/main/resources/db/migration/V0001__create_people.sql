create table person (
    id uuid primary key,
    sign_in_name varchar(80) not null unique,
    display_name varchar(120) not null,
    role varchar(20) not null,
    password_hash varchar(200) not null,
    enabled boolean not null,
    interface_language varchar(2) not null,
    theme varchar(10) not null,
    created_at timestamp with time zone not null
);

-- Spring Security's table for sign-ins that outlive a restart of the server.
create table persistent_logins (
    series varchar(64) primary key,
    username varchar(80) not null,
    token varchar(64) not null,
    last_used timestamp not null
);

create table setting (
    name varchar(120) primary key,
    content varchar not null
);
