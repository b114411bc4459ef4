-- Places with an official code. Boundaries and populations come with the evidence module.
create schema geography;
grant usage on schema geography to foreland_app;

create table geography.area (
    code text primary key check (code ~ '^[A-Z][0-9]{8}$'),
    name text not null check (btrim(name) <> ''),
    kind text not null check (kind in ('DISTRICT', 'COUNTY', 'UNITARY', 'PARTNERSHIP', 'POLICE_FORCE', 'FIRE_AREA', 'WARD', 'LSOA'))
);
comment on table geography.area is 'Public reference data, the same for every partnership.';
grant select, insert on geography.area to foreland_app;
