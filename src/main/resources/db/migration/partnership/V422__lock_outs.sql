-- Whoever keeps the people is told when an account, or a network address, was shut out after wrong passwords or codes.
alter table partnership.sign_in_attempts add column kind text not null default 'OTHER'
    constraint sign_in_attempts_kind_is_known check (kind in ('ADDRESS', 'OTHER'));
comment on column partnership.sign_in_attempts.kind is 'Whether a network address is counted; what it is of otherwise is known by its hash alone.';

create table partnership.lock_out (
    id             uuid        not null,
    partnership_id uuid        not null references partnership.partnership,
    person_id      uuid        references partnership.person,
    subject        bytea       not null,
    day            date        not null,
    noticed_at     timestamptz not null,
    failures       integer     not null,
    constraint lock_out_pkey primary key (id),
    constraint lock_out_is_told_once_a_day unique (partnership_id, subject, day),
    constraint lock_out_subject_is_hashed check (octet_length(subject) = 32)
);
comment on column partnership.lock_out.person_id is 'Whose account; empty for a network address, which is not kept.';
create index lock_out_of_person on partnership.lock_out (person_id);
alter table partnership.lock_out enable row level security;
create policy lock_out_is_seen on partnership.lock_out for select to foreland_app
    using (journal.acting_as_system()
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage'))));
create policy lock_out_is_noticed on partnership.lock_out for insert to foreland_app with check (journal.acting_as_system());
grant select, insert on partnership.lock_out to foreland_app;
