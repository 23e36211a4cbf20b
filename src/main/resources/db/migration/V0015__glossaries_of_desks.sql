-- Desks that leave a glossary out though it is in use: the languages they write, with spaces between.
alter table termbase add column left_out_by varchar(20) default '' not null;
