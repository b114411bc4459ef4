create schema partnership;
grant usage on schema partnership to foreland_app;
create extension if not exists btree_gist;

create table partnership.partnership (
    id         uuid primary key,
    slug       text    not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    name       text    not null check (btrim(name) <> ''),
    two_tier   boolean not null default true,
    home       boolean not null default false,
    example    boolean not null default false
);
comment on column partnership.partnership.two_tier is 'District and county councils are two authorities; in a unitary area they are one.';
comment on column partnership.partnership.home is 'Shown at /; the others are under /p/{slug}.';
create unique index one_home_partnership on partnership.partnership ((true)) where home;

create table partnership.coverage (
    partnership_id uuid not null references partnership.partnership,
    area_code      text not null references geography.area,
    from_date      date not null,
    to_date        date,
    constraint coverage_ends_after_it_starts check (to_date >= from_date),
    constraint coverage_once_at_a_time exclude using gist
        (partnership_id with =, area_code with =, daterange(from_date, to_date, '[]') with &&)
);

create table partnership.agency (
    id             uuid primary key,
    partnership_id uuid    not null references partnership.partnership,
    slug           text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name           text    not null check (btrim(name) <> ''),
    kind           text    not null check (kind in ('RESPONSIBLE_AUTHORITY', 'COOPERATING_BODY', 'INVITEE', 'VOLUNTARY', 'PRIVATE', 'NOT_KNOWN')),
    authority      text    check (authority in ('DISTRICT_COUNCIL', 'COUNTY_COUNCIL', 'UNITARY_COUNCIL', 'POLICE', 'FIRE_AND_RESCUE', 'HEALTH', 'PROBATION')),
    from_date      date,
    to_date        date,
    note           text,
    version        integer not null default 1,
    constraint agency_authority_goes_with_its_kind check ((kind = 'RESPONSIBLE_AUTHORITY') = (authority is not null)),
    constraint agency_ends_after_it_starts check (to_date >= from_date),
    constraint agency_name_is_unique unique (partnership_id, name),
    constraint agency_slug_is_unique unique (partnership_id, slug),
    unique (partnership_id, id)
);

create table partnership.person (
    id      uuid primary key,
    name    text    not null check (btrim(name) <> ''),
    email   text    check (email = lower(email) and email like '%_@_%'),
    version integer not null default 1
);

-- Roles are data: these ship ready-made, an installation may add its own.
create table partnership.role (
    code        text primary key check (code ~ '^[A-Z_]+$'),
    title       text not null,
    description text not null,
    position    integer not null unique
);
create table partnership.role_right (
    role       text not null references partnership.role,
    right_code text not null check (right_code ~ '^[a-z]+\.[a-z-]+$'),
    primary key (role, right_code)
);

-- A person belongs to a partnership for an agency, in a role, for a time. CONTACT is a name in the directory, without any right.
create table partnership.membership (
    id             uuid primary key,
    partnership_id uuid    not null references partnership.partnership,
    person_id      uuid    not null references partnership.person,
    agency_id      uuid    not null,
    role           text    not null references partnership.role,
    from_date      date    not null,
    to_date        date,
    version        integer not null default 1,
    foreign key (partnership_id, agency_id) references partnership.agency (partnership_id, id),
    constraint membership_ends_after_it_starts check (to_date >= from_date),
    constraint membership_once_at_a_time exclude using gist
        (partnership_id with =, person_id with =, agency_id with =, role with =, daterange(from_date, to_date, '[]') with &&)
);
create index membership_of_person on partnership.membership (person_id, partnership_id);

create table partnership.post (
    id             uuid primary key,
    partnership_id uuid not null references partnership.partnership,
    agency_id      uuid,
    title          text not null check (btrim(title) <> ''),
    version        integer not null default 1,
    foreign key (partnership_id, agency_id) references partnership.agency (partnership_id, id),
    constraint post_title_is_unique unique (partnership_id, agency_id, title),
    unique (partnership_id, id)
);
create table partnership.post_holding (
    id             uuid primary key,
    partnership_id uuid not null,
    post_id        uuid not null,
    person_id      uuid not null references partnership.person,
    from_date      date not null,
    to_date        date,
    foreign key (partnership_id, post_id) references partnership.post (partnership_id, id),
    constraint post_holding_ends_after_it_starts check (to_date >= from_date),
    constraint post_held_by_one_at_a_time exclude using gist
        (post_id with =, daterange(from_date, to_date, '[]') with &&)
);

-- Signing in.
create table partnership.account (
    person_id     uuid primary key references partnership.person,
    email         text not null unique check (email = lower(email)),
    password_hash text,
    loopback_only boolean not null default false,
    closed_at     timestamptz
);
comment on column partnership.account.loopback_only is 'An account of the example: works without a second factor, on this machine only.';
create table partnership.invitation (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    person_id  uuid not null references partnership.person,
    expires_at timestamptz not null,
    used_at    timestamptz
);
comment on table partnership.invitation is 'Single-use addresses at which a person sets a password; only the hash of the secret is kept.';
create table partnership.sign_in_attempts (
    subject     bytea primary key check (octet_length(subject) = 32),
    failures    integer not null check (failures >= 0),
    last_at     timestamptz not null,
    locked_until timestamptz
);
comment on table partnership.sign_in_attempts is 'By hash of e-mail address and of network address, so that nodes share the count and no address is kept.';

-- Spring Session's own tables, named as it wants them.
create table partnership.web_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index web_session_by_expiry on partnership.web_session (expiry_time);
create index web_session_by_principal on partnership.web_session (principal_name);
create table partnership.web_session_attributes (
    session_primary_id char(36)     not null references partnership.web_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- Each foreign key can be followed backwards.
create index coverage_of_area on partnership.coverage (area_code);
create index membership_of_agency on partnership.membership (agency_id);
create index membership_in_role on partnership.membership (role);
create index post_of_agency on partnership.post (agency_id);
create index post_holding_of_person on partnership.post_holding (person_id);
create index invitation_of_person on partnership.invitation (person_id);
