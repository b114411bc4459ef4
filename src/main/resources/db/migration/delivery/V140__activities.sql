-- What agencies do, recorded as it happens: one row for one event, so that every total can be counted again.

create table delivery.activity_kind (
    id              uuid    not null default gen_random_uuid(),
    partnership_id  uuid    not null,
    title           text    not null,
    unit_one        text    not null,
    unit_many       text    not null,
    about           text,
    counts_hours    boolean not null,
    distinct_people boolean not null,
    own             boolean not null,
    retired         boolean not null default false,
    version         integer not null default 1,
    constraint activity_kind_pkey primary key (id),
    constraint activity_kind_of_partnership foreign key (partnership_id) references partnership.partnership,
    constraint activity_kind_within_partnership unique (partnership_id, id),
    constraint activity_kind_title_is_unique unique (partnership_id, title),
    constraint activity_kind_has_a_title check (btrim(title) <> ''),
    constraint activity_kind_has_a_unit check (btrim(unit_one) <> '' and btrim(unit_many) <> '')
);
comment on column delivery.activity_kind.own is 'The partnership added it; the others came ready-made.';
comment on column delivery.activity_kind.distinct_people is
    'Counts people, none of them named: who is in two records is counted twice when these are added.';

create table delivery.activity (
    id             uuid        not null,
    partnership_id uuid        not null,
    number         integer     not null,
    plan_id        uuid        not null,
    year           integer     not null,
    date           date        not null,
    kind_id        uuid        not null,
    agency_id      uuid        not null,
    place          text        not null,
    area_code      text,
    count          integer     not null,
    at_least       boolean     not null,
    hours          numeric(9, 2),
    focus_area     text        not null,
    action         text,
    note           text,
    cost_avoided   bigint,
    cost_basis     text,
    recorded_by    uuid,
    recorded_at    timestamptz not null,
    removed_at     timestamptz,
    removed_why    text,
    version        integer     not null default 1,
    constraint activity_pkey primary key (id),
    constraint activity_within_partnership unique (partnership_id, id),
    constraint activity_number_is_unique unique (partnership_id, number),
    constraint activity_knows_its_agency unique (id, agency_id),
    constraint activity_of_year foreign key (plan_id, year) references plan.annual_action_plan (plan_id, year),
    constraint activity_is_of_a_kind foreign key (partnership_id, kind_id) references delivery.activity_kind (partnership_id, id),
    constraint activity_agency_is_of_the_partnership foreign key (partnership_id, agency_id)
        references partnership.agency (partnership_id, id),
    constraint activity_area_is_known foreign key (area_code) references geography.area,
    constraint activity_was_recorded_by_a_person foreign key (recorded_by) references partnership.person,
    constraint activity_is_within_its_year check (date >= make_date(year, 4, 1) and date < make_date(year + 1, 4, 1)),
    constraint activity_has_a_place check (btrim(place) <> ''),
    constraint activity_counts_something check (count > 0),
    constraint activity_hours_are_some check (hours > 0),
    constraint activity_cost_has_a_basis check ((cost_avoided is null) = (cost_basis is null)),
    constraint activity_cost_is_an_amount check (cost_avoided > 0 and btrim(cost_basis) <> ''),
    constraint activity_removal_has_a_reason check ((removed_at is null) = (removed_why is null) and btrim(removed_why) <> '')
);
comment on column delivery.activity.agency_id is 'That recorded it and answers for the record; joint_agency has the others.';
comment on column delivery.activity.focus_area is
    'With action: as they were when it was recorded. The plan may drop them later under change control; the record stays.';
comment on column delivery.activity.cost_avoided is 'In pence: what it would have cost without, by cost_basis.';
comment on column delivery.activity.at_least is 'The count is a minimum: "over 441".';
create index activity_by_date on delivery.activity (partnership_id, date);
create index activity_by_year on delivery.activity (plan_id, year);
create index activity_by_kind on delivery.activity (kind_id);
create index activity_by_agency on delivery.activity (agency_id);
create index activity_by_area on delivery.activity (area_code) where area_code is not null;
create index activity_by_recorder on delivery.activity (recorded_by, recorded_at);

create table delivery.joint_agency (
    partnership_id      uuid not null,
    activity_id         uuid not null,
    recording_agency_id uuid not null,
    agency_id           uuid not null,
    constraint joint_agency_pkey primary key (activity_id, agency_id),
    constraint joint_agency_of_activity foreign key (activity_id, recording_agency_id)
        references delivery.activity (id, agency_id),
    constraint joint_agency_of_the_same_partnership foreign key (partnership_id, activity_id)
        references delivery.activity (partnership_id, id),
    constraint joint_agency_is_of_the_partnership foreign key (partnership_id, agency_id)
        references partnership.agency (partnership_id, id),
    constraint joint_agency_is_another check (agency_id <> recording_agency_id)
);
comment on table delivery.joint_agency is 'Those that did it together with the agency that recorded it.';
create index joint_agency_by_agency on delivery.joint_agency (agency_id);

-- A closed year is locked, whoever asks: the year is held still until the activity is in. What an activity serves must be in the
-- plan when it is recorded, and not for ever after: therefore it is asked here, and is no foreign key.
create function delivery.keep_activity_in_an_open_year() returns trigger
    language plpgsql security definer set search_path = delivery, pg_temp
    as $$
begin
    perform from plan.annual_action_plan y
        where y.plan_id = new.plan_id and y.year = new.year and y.status in ('LIVE', 'CLOSING') for share;
    if not found or (tg_op = 'UPDATE' and (old.plan_id, old.year) <> (new.plan_id, new.year) and not exists (
            select from plan.annual_action_plan y
            where y.plan_id = old.plan_id and y.year = old.year and y.status in ('LIVE', 'CLOSING'))) then
        raise exception 'Activities are recorded and changed only while their year is in force or being closed'
            using errcode = 'check_violation', constraint = 'activity_is_of_an_open_year';
    end if;
    if (tg_op = 'INSERT' or (old.plan_id, old.focus_area) <> (new.plan_id, new.focus_area)) and not exists (
            select from plan.focus_area f where f.plan_id = new.plan_id and f.code = new.focus_area) then
        raise exception 'The plan has no focus area %', new.focus_area
            using errcode = 'check_violation', constraint = 'activity_serves_a_focus_area_of_its_plan';
    end if;
    if new.action is not null
            and (tg_op = 'INSERT' or (old.plan_id, old.year, old.action) is distinct from (new.plan_id, new.year, new.action))
            and not exists (
                select from plan.action a
                where a.plan_id = new.plan_id and a.year = new.year and a.reference = new.action) then
        raise exception 'The year has no action %', new.action
            using errcode = 'check_violation', constraint = 'activity_serves_an_action_of_its_year';
    end if;
    return new;
end $$;
create trigger activity_is_of_an_open_year before insert or update on delivery.activity
    for each row execute function delivery.keep_activity_in_an_open_year();

create function delivery.keep_joint_agencies_in_an_open_year() returns trigger
    language plpgsql security definer set search_path = delivery, pg_temp
    as $$
begin
    if not exists (
            select from delivery.activity a join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
            where a.id = coalesce(new.activity_id, old.activity_id) and y.status in ('LIVE', 'CLOSING')) then
        raise exception 'Activities are recorded and changed only while their year is in force or being closed'
            using errcode = 'check_violation', constraint = 'activity_is_of_an_open_year';
    end if;
    return coalesce(new, old);
end $$;
create trigger joint_agency_is_of_an_open_year before insert or update or delete on delivery.joint_agency
    for each row execute function delivery.keep_joint_agencies_in_an_open_year();

-- Who sees and writes what. The partnership's members see all; an agency's own people write its own; the coordinator writes all.

insert into partnership.role_right values
    ('COORDINATOR', 'delivery.record'), ('AGENCY_LEAD', 'delivery.record'), ('CASE_OFFICER', 'delivery.record'),
    ('ANALYST', 'delivery.record'), ('COORDINATOR', 'delivery.keep-activities');

create function delivery.acting_may_record_for(which_agency uuid) returns boolean
    language sql stable
    return partnership.acting_may_for('delivery.record', which_agency) or partnership.acting_may('delivery.keep-activities');

alter table delivery.activity_kind enable row level security;
create policy activity_kind_is_seen on delivery.activity_kind for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));
create policy activity_kind_is_added on delivery.activity_kind for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and own
        and (select partnership.acting_may('delivery.keep-activities')));
create policy activity_kind_is_changed on delivery.activity_kind for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('delivery.keep-activities')));
grant select, insert on delivery.activity_kind to foreland_app;
grant update (retired, version) on delivery.activity_kind to foreland_app;

alter table delivery.activity enable row level security;
create policy activity_is_seen on delivery.activity for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));
create policy activity_is_recorded_as_oneself on delivery.activity for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and delivery.acting_may_record_for(agency_id)
        and recorded_by is not distinct from journal.acting_person()
        and plan_id in (select id from plan.plan));
create policy activity_is_changed_by_its_agency on delivery.activity for update to foreland_app
    using (partnership_id = journal.acting_partnership() and delivery.acting_may_record_for(agency_id))
    with check (plan_id in (select id from plan.plan));
grant select, insert on delivery.activity to foreland_app;
grant update (plan_id, year, date, kind_id, place, area_code, count, at_least, hours, focus_area, action, note, cost_avoided,
    cost_basis, removed_at, removed_why, version) on delivery.activity to foreland_app;

alter table delivery.joint_agency enable row level security;
create policy joint_agency_is_seen on delivery.joint_agency for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));
create policy joint_agency_is_named on delivery.joint_agency for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and delivery.acting_may_record_for(recording_agency_id));
create policy joint_agency_is_taken_out on delivery.joint_agency for delete to foreland_app
    using (partnership_id = journal.acting_partnership() and delivery.acting_may_record_for(recording_agency_id));
grant select, insert, delete on delivery.joint_agency to foreland_app;

-- Every partnership begins with the ready-made kinds, and may add its own.
create function delivery.give_ready_made_kinds(to_partnership uuid) returns void
    language sql security definer set search_path = delivery, pg_temp
    begin atomic
        insert into delivery.activity_kind
            (partnership_id, title, unit_one, unit_many, about, counts_hours, distinct_people, own)
        select to_partnership, k.*, false from (values
            ('Community payback event', 'event', 'events', 'Painting, litter picks, graffiti removal', true, false),
            ('Prolific offender supported', 'person', 'people', 'Each person once in a year; never a name', false, true),
            ('Home safety visit', 'visit', 'visits', 'Safe and well visits of the fire service', false, false),
            ('Safety centre visit', 'child', 'children', 'Children who came to a safety centre', false, false),
            ('School visit', 'session', 'sessions', 'Talks and workshops in schools', false, false),
            ('Joint operation', 'operation', 'operations', 'Several agencies on the ground together', false, false),
            ('Joint anti-social behaviour investigation', 'case', 'cases', 'Cases worked together, not visits', false, false),
            ('Awareness event', 'event', 'events', 'Stalls, campaigns, open days', false, false),
            ('Training session', 'session', 'sessions', 'For staff, volunteers or licensees', true, false),
            ('Street week', 'week', 'weeks', 'A week of all agencies in a few streets', false, false),
            ('Target hardening', 'home', 'homes', 'Locks, alarms, lighting fitted', false, false),
            ('Patrol', 'patrol', 'patrols', 'On foot or by car, streets and homes advised', true, false),
            ('Peer group', 'session', 'sessions', 'Groups of people with the same experience', false, false),
            ('Mediation referral', 'referral', 'referrals', 'Neighbours offered mediation', false, false)
        ) as k;
    end;
create function delivery.partnership_gets_ready_made_kinds() returns trigger
    language plpgsql security definer set search_path = delivery, pg_temp
    as $$
begin
    perform delivery.give_ready_made_kinds(new.id);
    return null;
end $$;
create trigger partnership_gets_ready_made_kinds after insert on partnership.partnership
    for each row execute function delivery.partnership_gets_ready_made_kinds();
select delivery.give_ready_made_kinds(id) from partnership.partnership;
revoke execute on function delivery.give_ready_made_kinds(uuid) from public;
