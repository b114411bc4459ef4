-- What an agreement says that an agency gives, and how often. What the Regulations of 2007 demand is not here: the law says it.
create table evidence.owed (
    id             uuid    not null,
    partnership_id uuid    not null,
    agency_id      uuid    not null,
    dataset        text    not null,
    agreement      text    not null,
    every          text    not null,
    days           integer not null,
    since          date    not null,
    until          date,
    version        integer not null default 1,
    constraint owed_pkey primary key (id),
    constraint owed_by_an_agency foreign key (partnership_id, agency_id) references partnership.agency (partnership_id, id),
    constraint owed_says_what_and_why check (btrim(dataset) <> '' and btrim(agreement) <> ''),
    constraint owed_interval_is_known check (every in ('MONTH', 'QUARTER', 'YEAR')),
    constraint owed_days_are_bearable check (days between 0 and 366),
    constraint owed_ends_after_it_begins check (until >= since)
);
comment on column evidence.owed.days is 'How many days after the end of its period it is in time.';
create index owed_by_agency on evidence.owed (agency_id);
create index owed_of_partnership on evidence.owed (partnership_id);
alter table evidence.owed enable row level security;
create policy owed_is_seen on evidence.owed for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));
create policy owed_is_added on evidence.owed for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('evidence.import')));
create policy owed_is_changed on evidence.owed for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('evidence.import')))
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('evidence.import')));
grant select, insert, update on evidence.owed to foreland_app;
