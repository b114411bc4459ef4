-- Who changed or looked at what, when, and what it was like afterwards.
-- Entries are only ever added. Each partnership's entries form a chain of hashes, so that a changed, missing or
-- reordered entry can be found by anyone who recomputes it.
create schema journal;
grant usage on schema journal to foreland_app;

-- Who is acting, set by the program at the start of every transaction. Row-level security everywhere goes by these.
create function journal.acting_person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('foreland.person', true), '')::uuid;

create function journal.acting_partnership() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('foreland.partnership', true), '')::uuid;

-- The program itself: first start, an import on the command line, sign-in before anyone is known.
create function journal.acting_as_system() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('foreland.system', true), '') = 'on';

create table journal.entry (
    id             bigint generated always as identity primary key,
    partnership_id uuid,
    at             timestamptz not null,
    person_id      uuid,
    kind           text        not null check (kind in ('CHANGED', 'REMOVED', 'VIEWED')),
    act            text        not null check (btrim(act) <> ''),
    noun_kind      text        not null check (noun_kind ~ '^[a-z]+\.[a-z-]+$'),
    noun_id        uuid        not null,
    within_id      uuid,
    after          jsonb,
    constraint entry_a_change_says_what_it_led_to check ((kind = 'CHANGED') = (after is not null))
);
comment on column journal.entry.partnership_id is 'Whose journal; empty for the installation itself.';
comment on column journal.entry.within_id is 'The noun this one is part of (an action within a plan), for reading all of it as of a date.';
comment on column journal.entry.after is 'The whole noun after the change; personal values are ciphertext under the person''s key.';
create index entry_of_noun on journal.entry (noun_id, id);
create index entry_within on journal.entry (within_id, noun_id, id) where within_id is not null;
create index entry_of_partnership on journal.entry (partnership_id, at);

create table journal.chain_head (
    chain    uuid primary key,
    position bigint not null,
    hash     bytea  not null
);

create table journal.link (
    chain    uuid   not null,
    position bigint not null check (position > 0),
    entry_id bigint not null unique references journal.entry,
    hash     bytea  not null check (octet_length(hash) = 32),
    primary key (chain, position)
);

-- The hash covers every column and the hash before it. Personal values are ciphertext here, so destroying a
-- person's key leaves the chain whole.
create function journal.digest(previous bytea, e journal.entry) returns bytea
    language sql immutable
    return sha256(convert_to(jsonb_build_array(
        encode(previous, 'hex'), e.id, e.partnership_id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
        e.person_id, e.kind, e.act, e.noun_kind, e.noun_id, e.within_id, e.after)::text, 'UTF8'));

create function journal.chain_of(e journal.entry) returns uuid
    language sql immutable
    return coalesce(e.partnership_id, '00000000-0000-0000-0000-000000000000'::uuid);

-- Runs at commit, so that the chain's head is locked for as short a time as can be and last of all locks.
create function journal.link_entry() returns trigger
    language plpgsql security definer set search_path = journal, pg_temp as $$
declare
    head journal.chain_head;
begin
    insert into journal.chain_head values (journal.chain_of(new), 0, '\x') on conflict do nothing;
    select * into strict head from journal.chain_head where chain = journal.chain_of(new) for update;
    head.position := head.position + 1;
    head.hash := journal.digest(head.hash, new);
    insert into journal.link values (head.chain, head.position, new.id, head.hash);
    update journal.chain_head set position = head.position, hash = head.hash where chain = head.chain;
    return null;
end $$;

create constraint trigger entry_is_linked
    after insert on journal.entry
    deferrable initially deferred
    for each row execute function journal.link_entry();

-- Walks one chain and names the first place where it does not hold; no row when it does.
create function journal.first_break(which uuid)
    returns table (at_position bigint, entry bigint, reason text)
    language plpgsql stable security definer set search_path = journal, pg_temp as $$
declare
    previous bytea := '\x';
    expected bigint := 1;
    r record;
    head journal.chain_head;
begin
    for r in
        select l.position, l.entry_id, l.hash, e
        from journal.link l left join journal.entry e on e.id = l.entry_id
        where l.chain = which order by l.position
    loop
        if r.position <> expected then
            return query select expected, null::bigint, 'a link is missing here'; return;
        elsif (r.e).id is null then
            return query select r.position, r.entry_id, 'the entry is missing'; return;
        elsif r.hash <> journal.digest(previous, r.e) then
            return query select r.position, r.entry_id, 'the entry or an earlier hash was changed'; return;
        end if;
        previous := r.hash;
        expected := expected + 1;
    end loop;
    select * into head from journal.chain_head where chain = which;
    if coalesce(head.position, 0) <> expected - 1 or coalesce(head.hash, '\x') <> previous then
        return query select expected, null::bigint, 'the newest links are missing'; return;
    end if;
    return query
        select null::bigint, e.id, 'an entry was added outside the chain'
        from journal.entry e
        where journal.chain_of(e) = which and not exists (select from journal.link l where l.entry_id = e.id)
        order by e.id limit 1;
end $$;

-- One key per person. Destroying it makes what the journal says of that person unreadable for good.
create table journal.personal_key (
    person_id    uuid primary key,
    key          bytea check (octet_length(key) = 32),
    made_at      timestamptz not null default now(),
    destroyed_at timestamptz,
    constraint personal_key_is_kept_or_destroyed check ((key is null) = (destroyed_at is not null))
);

-- Forms that were answered: the same form posted again gets the same answer and changes nothing.
create table journal.answered_form (
    form        uuid primary key,
    person_id   uuid,
    answered_at timestamptz not null default now(),
    location    text        not null
);
create index answered_form_by_age on journal.answered_form (answered_at);

alter table journal.entry enable row level security;
alter table journal.personal_key enable row level security;
alter table journal.answered_form enable row level security;

create policy entry_is_written_as_oneself on journal.entry for insert to foreland_app
    with check (journal.acting_as_system()
        or (person_id is not distinct from journal.acting_person()
            and partnership_id is not distinct from journal.acting_partnership()));
-- Who may read entries is a question of membership: see partnership/V031.

create policy answered_form_is_ones_own on journal.answered_form to foreland_app
    using (person_id is not distinct from journal.acting_person())
    with check (person_id is not distinct from journal.acting_person());

grant select, insert on journal.entry to foreland_app;
grant select on journal.link, journal.chain_head to foreland_app;
grant select, insert on journal.personal_key to foreland_app;
grant update (key, destroyed_at) on journal.personal_key to foreland_app;
grant select, insert, update (location), delete on journal.answered_form to foreland_app;
