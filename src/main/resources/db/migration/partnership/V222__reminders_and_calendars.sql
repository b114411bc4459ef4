-- How often someone wants to be reminded; without a row, daily. What they were told, so that they are not told it again each day.
create table partnership.reminder_choice (
    partnership_id uuid not null references partnership.partnership,
    person_id      uuid not null references partnership.person,
    rhythm         text not null,
    constraint reminder_choice_pkey primary key (person_id, partnership_id),
    constraint reminder_choice_rhythm_is_known check (rhythm in ('DAILY', 'WEEKLY', 'NONE'))
);
create index reminder_choice_of_partnership on partnership.reminder_choice (partnership_id);

create table partnership.told (
    partnership_id uuid not null references partnership.partnership,
    person_id      uuid not null references partnership.person,
    item           text not null,
    reason         text not null,
    told_on        date not null,
    constraint told_pkey primary key (person_id, partnership_id, item, reason),
    constraint told_reason_is_known check (reason in ('OPENED', 'SOON', 'OVERDUE'))
);
comment on column partnership.told.item is 'Key of what was due, as the module that knows it gives it.';
create index told_by_age on partnership.told (told_on);
create index told_of_partnership on partnership.told (partnership_id);

-- A partnership's people are reminded once a day, by whichever node is first: the row is written in the transaction of the letters.
create table partnership.reminded_day (
    partnership_id uuid not null references partnership.partnership,
    day            date not null,
    at             timestamptz not null,
    letters        integer not null,
    constraint reminded_day_pkey primary key (partnership_id, day)
);

-- The secret address of someone's calendar; only the hash of the secret is kept.
create table partnership.calendar_feed (
    partnership_id uuid        not null references partnership.partnership,
    person_id      uuid        not null references partnership.person,
    token_hash     bytea       not null constraint calendar_feed_secret_is_unique unique,
    made_at        timestamptz not null,
    constraint calendar_feed_pkey primary key (person_id, partnership_id),
    constraint calendar_feed_hash_is_one check (octet_length(token_hash) = 32)
);
create index calendar_feed_of_partnership on partnership.calendar_feed (partnership_id);

alter table partnership.reminder_choice enable row level security;
alter table partnership.told enable row level security;
alter table partnership.reminded_day enable row level security;
alter table partnership.calendar_feed enable row level security;

create policy reminder_choice_is_ones_own on partnership.reminder_choice to foreland_app
    using (journal.acting_as_system()
        or (person_id = journal.acting_person() and partnership_id = journal.acting_partnership()))
    with check (partnership_id = journal.acting_partnership()
        and (journal.acting_as_system() or person_id = journal.acting_person()));
create policy told_is_the_systems on partnership.told to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());
create policy reminded_day_is_the_systems on partnership.reminded_day to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());
create policy calendar_feed_is_ones_own on partnership.calendar_feed to foreland_app
    using (journal.acting_as_system()
        or (person_id = journal.acting_person() and partnership_id = journal.acting_partnership()))
    with check (person_id = journal.acting_person() and partnership_id = journal.acting_partnership()
        and (select partnership.acting_is_member()));

grant select, insert, update (rhythm) on partnership.reminder_choice to foreland_app;
grant select, insert, update (told_on), delete on partnership.told to foreland_app;
grant select, insert, delete on partnership.reminded_day to foreland_app;
grant select, insert, update (token_hash, made_at), delete on partnership.calendar_feed to foreland_app;
