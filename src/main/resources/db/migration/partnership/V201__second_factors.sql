-- The second factor. Only the system reads or writes these tables: who somebody is, is settled before anyone acts.
create table partnership.authenticator (
    person_id uuid primary key references partnership.account,
    secret    bytea       not null,
    set_at    timestamptz not null,
    last_step bigint      not null default 0,
    constraint authenticator_secret_is_encrypted check (octet_length(secret) between 29 and 200)
);
comment on table partnership.authenticator is 'Apps that make codes (RFC 6238); the secret is encrypted under a key that is not in the database.';
comment on column partnership.authenticator.last_step is 'Half minute of the newest code taken: none as old is taken again.';

create table partnership.recovery_code (
    person_id uuid  not null references partnership.account,
    code_hash bytea not null,
    used_at   timestamptz,
    primary key (person_id, code_hash),
    constraint recovery_code_is_hashed check (octet_length(code_hash) = 32)
);
comment on table partnership.recovery_code is 'Codes to get in without the app, each once; hashed with a key that is not in the database.';

alter table partnership.authenticator enable row level security;
alter table partnership.recovery_code enable row level security;
create policy authenticators_are_the_systems on partnership.authenticator to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());
create policy recovery_codes_are_the_systems on partnership.recovery_code to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());
grant select, insert, update, delete on partnership.authenticator, partnership.recovery_code to foreland_app;
