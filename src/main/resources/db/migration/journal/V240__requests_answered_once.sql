-- Requests of other systems that were answered: the same key again, from the same person in the same partnership, gets the same
-- answer for a day. Also of another row that is written at the same moment: the second waits for the first.
create table journal.answered_request (
    partnership_id uuid        not null,
    person_id      uuid        not null,
    key            text        not null,
    request_hash   bytea       not null,
    answered_at    timestamptz not null,
    status         integer     not null default 0,
    location       text,
    etag           text,
    body           text        not null default '',
    constraint answered_request_is_ones_own_key primary key (partnership_id, person_id, key),
    constraint answered_request_has_a_short_key check (length(key) between 8 and 200),
    constraint answered_request_has_a_digest check (octet_length(request_hash) = 32)
);
comment on table journal.answered_request is 'Answers by Idempotency-Key, kept for a day.';
create index answered_request_by_age on journal.answered_request (person_id, answered_at);

alter table journal.answered_request enable row level security;
create policy answered_request_is_ones_own on journal.answered_request to foreland_app
    using (person_id = journal.acting_person())
    with check (person_id = journal.acting_person() and partnership_id = journal.acting_partnership());
grant select, insert, update (status, location, etag, body), delete on journal.answered_request to foreland_app;
