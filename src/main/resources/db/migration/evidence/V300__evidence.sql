-- The catalogue of the evidence, the files it came in, and what of it is kept as rows. The rows of police files are Parquet beside
-- the database, made from the files kept here and made again wherever they are missing.
create schema evidence;
grant usage on schema evidence to foreland_app;

alter table geography.area drop constraint area_kind_check;
alter table geography.area add constraint area_kind_is_known check (kind in
    ('DISTRICT', 'COUNTY', 'UNITARY', 'PARTNERSHIP', 'POLICE_FORCE', 'FIRE_AREA', 'WARD', 'MSOA', 'LSOA', 'REGION'));

insert into partnership.role_right values
    ('COORDINATOR', 'evidence.import'), ('ANALYST', 'evidence.import'), ('ADMINISTRATOR', 'evidence.import'),
    ('AGENCY_LEAD', 'evidence.submit'), ('COORDINATOR', 'evidence.submit'), ('ANALYST', 'evidence.submit');

create table evidence.dataset (
    id             uuid        not null,
    partnership_id uuid,
    slug           text        not null,
    kind           text        not null,
    title          text        not null,
    agency         text        not null,
    agreement      text,
    licence        text        not null,
    source         text,
    defects        text[]      not null default '{}',
    published_at   timestamptz,
    version        integer     not null default 1,
    constraint dataset_pkey primary key (id),
    constraint dataset_of_partnership foreign key (partnership_id) references partnership.partnership,
    constraint dataset_slug_is_unique unique nulls not distinct (partnership_id, slug),
    constraint dataset_slug_is_an_address check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint dataset_kind_is_known check (kind in ('POLICE_STREET', 'POLICE_OUTCOMES', 'POLICE_STOPS', 'POLICE_COUNTS',
        'OBSERVATIONS', 'AREAS', 'LOOKUP', 'POPULATION', 'BOUNDARIES')),
    constraint dataset_says_what_it_is check (btrim(title) <> '' and btrim(agency) <> '' and btrim(licence) <> '')
);
comment on column evidence.dataset.partnership_id is 'Whose members alone see it until it is published; null for open data, which is everyone''s.';
comment on column evidence.dataset.agency is 'By name: open data come from agencies that belong to no partnership here.';

create table evidence.part (
    number         bigint      generated always as identity,
    dataset_id     uuid        not null,
    partnership_id uuid,
    part_key       text        not null,
    force          text,
    month          date,
    file_name      text        not null,
    sha256         text        not null,
    bytes          bigint      not null,
    rows_read      bigint      not null,
    rows_kept      bigint      not null,
    rows_repeated  bigint      not null,
    rows_rejected  bigint      not null,
    rows_unplaced  bigint      not null,
    months         date[]      not null default '{}',
    layout         text        not null,
    notes          text[]      not null default '{}',
    loaded_by      uuid,
    loaded_at      timestamptz not null,
    replaced_by    bigint,
    constraint part_pkey primary key (number),
    constraint part_of_dataset foreign key (dataset_id) references evidence.dataset,
    constraint part_of_partnership foreign key (partnership_id) references partnership.partnership,
    constraint part_was_loaded_by_a_person foreign key (loaded_by) references partnership.person,
    constraint part_is_replaced_by_another foreign key (replaced_by) references evidence.part deferrable initially deferred,
    constraint part_hash_is_a_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint part_is_replaced_by_a_later_one check (replaced_by > number),
    constraint part_month_is_a_month check (extract(day from month) = 1)
);
comment on column evidence.part.part_key is 'What it is a part by: loaded again with other content, it takes the place of the one in force.';
comment on column evidence.part.layout is 'How its columns were read, so that it can be read again from the file kept.';
create unique index part_in_force_is_one on evidence.part (dataset_id, part_key) where replaced_by is null;
create index part_by_month on evidence.part (dataset_id, month);
create index part_of_partnership_in_force on evidence.part (partnership_id) where partnership_id is not null;
create index part_by_loader on evidence.part (loaded_by) where loaded_by is not null;
create index part_by_successor on evidence.part (replaced_by) where replaced_by is not null;

create table evidence.original (
    part           bigint  not null,
    position       integer not null,
    partnership_id uuid,
    content        bytea   not null,
    constraint original_pkey primary key (part, position),
    constraint original_of_part foreign key (part) references evidence.part,
    constraint original_of_partnership foreign key (partnership_id) references partnership.partnership
);
comment on table evidence.original is 'The file of each part as it came, compressed (zstd), in pieces: what everything else can be made from again.';
create index original_by_partnership on evidence.original (partnership_id) where partnership_id is not null;
-- Already compressed: PostgreSQL need not try again.
alter table evidence.original alter column content set storage external;

create table evidence.area (
    part    bigint  not null,
    code    text    not null,
    name    text    not null,
    kind    text    not null,
    vintage integer not null,
    longitude double precision,
    latitude  double precision,
    constraint area_pkey primary key (code, part),
    constraint area_of_part foreign key (part) references evidence.part,
    constraint area_code_is_a_gss_code check (code ~ '^[A-Z][0-9]{8}$'),
    constraint area_kind_is_known check (kind in
        ('DISTRICT', 'COUNTY', 'UNITARY', 'PARTNERSHIP', 'POLICE_FORCE', 'FIRE_AREA', 'WARD', 'MSOA', 'LSOA', 'REGION')),
    constraint area_centre_is_whole check (num_nulls(longitude, latitude) <> 1)
);
comment on table evidence.area is 'Public reference data. A code is listed by several files; the newest that knows something is right.';
comment on column evidence.area.name is 'Empty where the file has codes alone.';
create index area_by_part on evidence.area (part);
create index area_by_name on evidence.area (lower(name));
create index area_by_kind on evidence.area (kind, code);

create table evidence.area_link (
    part      bigint  not null,
    from_code text    not null,
    to_code   text    not null,
    kind      text    not null,
    year      integer not null,
    constraint area_link_pkey primary key (from_code, to_code, kind, part),
    constraint area_link_of_part foreign key (part) references evidence.part,
    constraint area_link_kind_is_known check (kind in ('WITHIN', 'UNCHANGED', 'SPLIT', 'MERGED', 'IRREGULAR'))
);
create index area_link_by_part on evidence.area_link (part);
create index area_link_backwards on evidence.area_link (to_code, kind);

create table evidence.population (
    part      bigint  not null,
    area_code text    not null,
    year      integer not null,
    basis     text    not null,
    counts    text    not null,
    breakdown text    not null,
    count     bigint  not null,
    constraint population_pkey primary key (area_code, year, counts, breakdown, part),
    constraint population_of_part foreign key (part) references evidence.part,
    constraint population_counts_people_or_households check (counts in ('PEOPLE', 'HOUSEHOLDS')),
    constraint population_is_not_below_zero check (count >= 0)
);
comment on column evidence.population.breakdown is 'Empty for everyone; else the ages or the sex that are counted.';
create index population_by_part on evidence.population (part);

create table evidence.boundary (
    part      bigint  not null,
    area_code text    not null,
    year      integer not null,
    outline   text    not null,
    constraint boundary_pkey primary key (area_code, part),
    constraint boundary_of_part foreign key (part) references evidence.part
);
comment on column evidence.boundary.outline is 'JSON: polygons of rings of longitude, latitude, longitude, latitude and so on.';
create index boundary_by_part on evidence.boundary (part);

create table evidence.observation (
    part           bigint  not null,
    dataset_id     uuid    not null,
    partnership_id uuid,
    measure        text    not null,
    unit           text    not null,
    area_code      text    not null,
    from_date      date    not null,
    to_date        date    not null,
    breakdown      text    not null,
    value          numeric,
    constraint observation_pkey primary key (part, measure, area_code, from_date, to_date, breakdown),
    constraint observation_of_part foreign key (part) references evidence.part,
    constraint observation_of_dataset foreign key (dataset_id) references evidence.dataset,
    constraint observation_of_partnership foreign key (partnership_id) references partnership.partnership,
    constraint observation_period_ends_after_it_begins check (to_date >= from_date)
);
comment on column evidence.observation.value is 'Null where the agency says that it is not known or withheld, which is not zero.';
create index observation_by_measure on evidence.observation (dataset_id, measure, area_code, from_date);
create index observation_by_partnership on evidence.observation (partnership_id) where partnership_id is not null;

create table evidence.series_break (
    id          uuid   not null,
    from_month  date   not null,
    force       text,
    crime_types text[] not null,
    what        text   not null,
    source      text   not null,
    constraint series_break_pkey primary key (id),
    constraint series_break_says_what_and_where check (btrim(what) <> '' and btrim(source) <> '')
);
comment on table evidence.series_break is 'Public reference data: when recording or categories changed, so that figures before and after do not compare.';

-- Row-level security. What a dataset is open to, its parts and rows are.
alter table evidence.dataset enable row level security;
create policy dataset_is_seen on evidence.dataset for select to foreland_app
    using (partnership_id is null or published_at is not null
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member())));
create policy dataset_is_added on evidence.dataset for insert to foreland_app
    with check ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or (select partnership.acting_may('evidence.submit')))));
create policy dataset_is_changed on evidence.dataset for update to foreland_app
    using ((partnership_id is null or partnership_id = journal.acting_partnership())
        and (select partnership.acting_may('evidence.import')));
grant select, insert, update on evidence.dataset to foreland_app;

alter table evidence.part enable row level security;
create policy part_is_seen on evidence.part for select to foreland_app
    using (partnership_id is null or dataset_id in (select id from evidence.dataset));
create policy part_is_added on evidence.part for insert to foreland_app
    with check ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or (select partnership.acting_may('evidence.submit')))));
create policy part_is_replaced on evidence.part for update to foreland_app
    using ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or (select partnership.acting_may('evidence.submit')))));
grant select, insert on evidence.part to foreland_app;
grant update (replaced_by) on evidence.part to foreland_app;

alter table evidence.original enable row level security;
create policy original_is_seen on evidence.original for select to foreland_app
    using (partnership_id is null or exists (select from evidence.part p where p.number = part));
create policy original_is_added on evidence.original for insert to foreland_app
    with check ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or (select partnership.acting_may('evidence.submit')))));
grant select, insert on evidence.original to foreland_app;

alter table evidence.observation enable row level security;
create policy observation_is_seen on evidence.observation for select to foreland_app
    using (partnership_id is null or dataset_id in (select id from evidence.dataset));
create policy observation_is_added on evidence.observation for insert to foreland_app
    with check ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or (select partnership.acting_may('evidence.submit')))));
grant select, insert on evidence.observation to foreland_app;

-- Reference data are everyone's to read, and added by those who may import.
alter table evidence.area enable row level security;
alter table evidence.area_link enable row level security;
alter table evidence.population enable row level security;
alter table evidence.boundary enable row level security;
alter table evidence.series_break enable row level security;
create policy area_is_public on evidence.area for select to foreland_app using (true);
create policy area_is_added on evidence.area for insert to foreland_app with check ((select partnership.acting_may('evidence.import')));
create policy area_link_is_public on evidence.area_link for select to foreland_app using (true);
create policy area_link_is_added on evidence.area_link for insert to foreland_app with check ((select partnership.acting_may('evidence.import')));
create policy population_is_public on evidence.population for select to foreland_app using (true);
create policy population_is_added on evidence.population for insert to foreland_app with check ((select partnership.acting_may('evidence.import')));
create policy boundary_is_public on evidence.boundary for select to foreland_app using (true);
create policy boundary_is_added on evidence.boundary for insert to foreland_app with check ((select partnership.acting_may('evidence.import')));
create policy series_break_is_public on evidence.series_break for select to foreland_app using (true);
create policy series_break_is_added on evidence.series_break for insert to foreland_app with check ((select partnership.acting_may('evidence.import')));
grant select, insert on evidence.area, evidence.area_link, evidence.population, evidence.boundary, evidence.series_break to foreland_app;
