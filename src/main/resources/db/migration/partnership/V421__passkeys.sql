-- Passkeys (WebAuthn): the public half of a key pair that never leaves a person's device. Only the system reads or writes them.
create table partnership.passkey (
    id              uuid        not null,
    person_id       uuid        not null references partnership.account,
    name            text        not null,
    bound_to        text        not null,
    credential_id   bytea       not null,
    credential      bytea       not null,
    counter         bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    made_at         timestamptz not null,
    last_used_at    timestamptz,
    constraint passkey_pkey primary key (id),
    constraint passkey_is_one_persons unique (credential_id),
    constraint passkey_has_a_name check (btrim(name) <> '' and length(name) <= 60),
    constraint passkey_credential_id_has_a_size check (octet_length(credential_id) between 16 and 1023),
    constraint passkey_counter_counts check (counter >= 0)
);
comment on column partnership.passkey.bound_to is 'The name of the site that it was made at: it answers to no other.';
comment on column partnership.passkey.credential is 'The attested credential data of WebAuthn, with the public key.';
create index passkey_of_person on partnership.passkey (person_id);
alter table partnership.passkey enable row level security;
create policy passkeys_are_the_systems on partnership.passkey to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());
grant select, insert, delete, update (counter, backed_up, last_used_at) on partnership.passkey to foreland_app;

-- Whether a person has one, for those who keep the people.
create function partnership.has_passkey(which uuid) returns boolean
    language sql stable security definer set search_path = partnership, pg_temp
    return (select partnership.acting_may('people.manage')) and which in (select partnership.known_people())
        and exists (select from partnership.passkey k where k.person_id = which);
