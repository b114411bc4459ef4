-- Plan files that were uploaded and looked at, and not yet taken in.
create schema publication;
grant usage on schema publication to foreland_app;

create table publication.upload (
    id             uuid        primary key,
    partnership_id uuid        not null references partnership.partnership,
    person_id      uuid        not null references partnership.person,
    uploaded_at    timestamptz not null,
    name           text        not null check (length(name) between 1 and 255),
    into_plan      text,
    content        bytea       not null check (octet_length(content) <= 5 * 1024 * 1024)
);
comment on column publication.upload.into_plan is 'For a CSV file: the reference of the plan that its actions belong to.';
create index upload_of_partnership on publication.upload (partnership_id, uploaded_at);
create index upload_of_person on publication.upload (person_id);

alter table publication.upload enable row level security;
create policy upload_is_ones_own on publication.upload to foreland_app
    using (partnership_id = journal.acting_partnership() and person_id = journal.acting_person()
        and (select partnership.acting_may('plan.import')))
    with check (partnership_id = journal.acting_partnership() and person_id = journal.acting_person()
        and (select partnership.acting_may('plan.import')));
grant select, insert, delete on publication.upload to foreland_app;
