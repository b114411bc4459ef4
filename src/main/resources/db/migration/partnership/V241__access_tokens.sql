-- Tokens by which a person's programs act for them, in one partnership, as far as their scopes go and never further than the
-- person's own rights. The secret is not kept, only its SHA-256: it is random and long.
create table partnership.access_token (
    id             uuid        primary key,
    partnership_id uuid        not null references partnership.partnership,
    person_id      uuid        not null references partnership.person,
    name           text        not null,
    token_hash     bytea       not null,
    scopes         text[]      not null,
    made_at        timestamptz not null,
    expires_at     timestamptz not null,
    last_used_at   timestamptz,
    revoked_at     timestamptz,
    constraint access_token_has_a_name check (btrim(name) <> '' and length(name) <= 60),
    constraint access_token_hash_is_sha256 check (octet_length(token_hash) = 32),
    constraint access_token_is_unique unique (token_hash),
    constraint access_token_allows_something check (cardinality(scopes) > 0),
    constraint access_token_lasts_a_year_at_most check (expires_at > made_at and expires_at <= made_at + interval '366 days')
);
comment on table partnership.access_token is 'What a person''s programs present to act for them.';
create index access_token_of_partnership on partnership.access_token (partnership_id);
create index access_token_of_person on partnership.access_token (person_id);
create unique index access_token_name_is_unique on partnership.access_token (partnership_id, person_id, name)
    where revoked_at is null;

alter table partnership.access_token enable row level security;
-- One's own; and those who keep the people see and revoke what programs of theirs may do.
create policy access_token_is_seen on partnership.access_token for select to foreland_app
    using (partnership_id = journal.acting_partnership()
        and (person_id = journal.acting_person()
            or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people()))));
create policy access_token_is_made_for_oneself on partnership.access_token for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and person_id = journal.acting_person()
        and (select partnership.acting_is_member()));
create policy access_token_is_revoked on partnership.access_token for update to foreland_app
    using (partnership_id = journal.acting_partnership()
        and (person_id = journal.acting_person()
            or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people()))));
grant select (id, partnership_id, person_id, name, scopes, made_at, expires_at, last_used_at, revoked_at),
    insert, update (revoked_at) on partnership.access_token to foreland_app;

-- Whose token was sent, asked at the start of a request before anyone acts. No row for one that is not good. That it was used is
-- noted once a minute at most, so that a busy program does not write at every request.
create function partnership.use_access_token(hash bytea, which_partnership uuid, at timestamptz)
    returns table (id uuid, person uuid, name text, scopes text[], loopback_only boolean)
    language plpgsql volatile security definer set search_path = partnership, pg_temp as $$
begin
    update access_token t set last_used_at = at
    where t.token_hash = hash and t.revoked_at is null and t.expires_at > at
      and (t.last_used_at is null or t.last_used_at < at - interval '1 minute');
    return query
        select t.id, t.person_id, t.name, t.scopes, a.loopback_only
        from access_token t join account a on a.person_id = t.person_id
        where t.token_hash = hash and t.partnership_id = which_partnership
          and t.revoked_at is null and t.expires_at > at and a.closed_at is null;
end $$;
