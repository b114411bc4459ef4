-- Everyone who can connect could create tables in "public" and use temporary tables: no longer.
revoke all on schema public from public;

create schema if not exists house;
grant usage on schema house to foreland_app;

-- One row: this installation.
create table house.installation (
    id                      uuid        not null primary key default gen_random_uuid(),
    created_at              timestamptz not null default now(),
    -- true: started with --empty, so that nothing is loaded at first start
    began_empty             boolean,
    first_start_finished_at timestamptz,
    only_one                boolean     not null default true unique check (only_one)
);
comment on table house.installation is 'This installation: when it began, and whether its first start is finished';

insert into house.installation default values;

grant select on house.installation to foreland_app;
grant update (began_empty, first_start_finished_at) on house.installation to foreland_app;

-- The steps of the first start that are finished; each is recorded in the transaction that does its work.
create table house.first_start_step (
    step        text        not null primary key,
    finished_at timestamptz not null default now()
);
comment on table house.first_start_step is 'Finished steps of the first start, so that a start cut short is taken up where it stopped';

grant select, insert on house.first_start_step to foreland_app;
