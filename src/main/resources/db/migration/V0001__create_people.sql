-- sign_in_key is the name as it is compared: NFKC, without case.
create table person (
    id uuid primary key,
    sign_in_name varchar not null,
    sign_in_key varchar not null unique,
    display_name varchar not null,
    role varchar(20) not null,
    password_hash varchar not null,
    enabled boolean not null,
    interface_language varchar(2) not null,
    theme varchar(10) not null,
    created_at timestamp with time zone not null
);

-- One row. Whoever closes it may be the first administrator; its lock makes two visitors take turns.
create table first_admission (
    still_open boolean not null
);
insert into first_admission values (true);

-- Spring Security's table for sign-ins that outlive a restart of the server.
create table persistent_logins (
    series varchar(64) primary key,
    username varchar not null,
    token varchar(64) not null,
    last_used timestamp not null
);

create table setting (
    name varchar(200) primary key,
    content varchar not null
);
