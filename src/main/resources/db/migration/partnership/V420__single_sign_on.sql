-- Providers of accounts (OpenID Connect): organisations whose people sign in as they do at home, and what they may do here then.
create table partnership.identity_provider (
    id             uuid    not null,
    partnership_id uuid    not null references partnership.partnership,
    name           text    not null,
    issuer         text    not null,
    client_id      text    not null,
    secret         bytea   not null,
    public_address text    not null,
    domains        text[]  not null,
    role_claim     text    not null,
    agency_claim   text,
    own_addresses  boolean not null default false,
    asks_factor    boolean not null default false,
    switched_on    boolean not null default false,
    version        integer not null default 1,
    constraint identity_provider_pkey primary key (id),
    constraint identity_provider_is_of_its_partnership unique (partnership_id, id),
    constraint identity_provider_name_is_unique unique (partnership_id, name),
    constraint identity_provider_has_a_name check (btrim(name) <> '' and length(name) <= 60),
    constraint identity_provider_issuer_is_one check (issuer ~ '^https?://[^\s]+$' and length(issuer) <= 500),
    constraint identity_provider_knows_some_addresses check (cardinality(domains) > 0)
);
comment on column partnership.identity_provider.secret is 'Sealed under the installation''s secret.';
comment on column partnership.identity_provider.domains is 'Whose e-mail addresses it may speak for: the part after the @.';
comment on column partnership.identity_provider.own_addresses is 'Whether addresses are taken although the provider does not say that it verified them.';
comment on column partnership.identity_provider.asks_factor is 'Whether it asks everybody for a second factor itself.';

-- Who has a value there has a role for an agency here.
create table partnership.identity_mapping (
    id             uuid not null,
    partnership_id uuid not null,
    provider_id    uuid not null,
    role_value     text not null,
    agency_value   text not null default '',
    agency_id      uuid not null,
    role           text not null references partnership.role,
    constraint identity_mapping_pkey primary key (id),
    constraint identity_mapping_of_a_provider foreign key (partnership_id, provider_id)
        references partnership.identity_provider (partnership_id, id) on delete cascade,
    constraint identity_mapping_to_an_agency foreign key (partnership_id, agency_id) references partnership.agency (partnership_id, id),
    constraint identity_mapping_says_a_thing_once unique (provider_id, role_value, agency_value, agency_id, role),
    constraint identity_mapping_from_something check (btrim(role_value) <> '' and length(role_value) <= 200 and length(agency_value) <= 200),
    constraint identity_mapping_gives_a_right check (role <> 'CONTACT')
);
comment on column partnership.identity_mapping.agency_value is 'Empty: whatever the provider says of the agency.';
create index identity_mapping_to_agency on partnership.identity_mapping (agency_id);
create index identity_mapping_to_role on partnership.identity_mapping (role);

-- Who somebody there is here; known by the provider's own unchanging name for them once their address was matched.
create table partnership.identity (
    partnership_id uuid        not null,
    provider_id    uuid        not null,
    subject        text        not null,
    person_id      uuid        not null references partnership.person,
    last_used_at   timestamptz not null,
    constraint identity_pkey primary key (provider_id, subject),
    constraint identity_of_a_provider foreign key (partnership_id, provider_id)
        references partnership.identity_provider (partnership_id, id) on delete cascade,
    constraint identity_subject_is_one check (subject <> '' and length(subject) <= 255)
);
create unique index identity_of_person on partnership.identity (person_id, provider_id);

-- Roles that a provider gave: what it no longer says ends.
create table partnership.identity_membership (
    partnership_id uuid not null,
    membership_id  uuid not null references partnership.membership on delete cascade,
    provider_id    uuid not null,
    constraint identity_membership_pkey primary key (membership_id),
    constraint identity_membership_of_a_provider foreign key (partnership_id, provider_id)
        references partnership.identity_provider (partnership_id, id) on delete cascade
);
create index identity_membership_by_provider on partnership.identity_membership (provider_id);

alter table partnership.identity_provider enable row level security;
alter table partnership.identity_mapping enable row level security;
alter table partnership.identity enable row level security;
alter table partnership.identity_membership enable row level security;

create policy identity_provider_is_kept_by_administrators on partnership.identity_provider to foreland_app
    using (journal.acting_as_system()
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep'))))
    with check (journal.acting_as_system()
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep'))));
-- Nobody lets a provider give more than they have themselves.
create policy identity_mapping_is_kept_by_administrators on partnership.identity_mapping to foreland_app
    using (journal.acting_as_system()
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep'))))
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep'))
        and (select partnership.acting_may('people.manage')) and partnership.acting_may_give(role));
create policy identities_are_the_systems on partnership.identity to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());
create policy identity_memberships_are_the_systems on partnership.identity_membership to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());

grant select, insert, update, delete on partnership.identity_provider, partnership.identity, partnership.identity_membership to foreland_app;
grant select, insert, delete on partnership.identity_mapping to foreland_app;

-- A role that was given today and is not said any more is taken back at once: no last day could say so.
create policy membership_of_today_is_taken_back on partnership.membership for delete to foreland_app
    using (journal.acting_as_system() and from_date = partnership.today());
grant delete on partnership.membership to foreland_app;
