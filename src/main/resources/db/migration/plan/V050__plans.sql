-- Plans: documents with focus areas, an action plan for each financial year, and what was published about them.
create schema plan;
grant usage on schema plan to foreland_app;

create table plan.plan (
    id                  uuid    not null,
    partnership_id      uuid    not null,
    reference           text    not null,
    kind                text    not null,
    title               text    not null,
    partnership_name    text    not null,
    from_date           date,
    to_date             date,
    rolling             boolean not null,
    period_note         text,
    status              text    not null,
    as_published        boolean not null generated always as (status = 'RECORDED_AS_PUBLISHED') stored,
    published           boolean not null,
    vision              text,
    coverage            text,
    sources             jsonb   not null,
    reconstructed       boolean not null,
    reconstruction_note text,
    version             integer not null default 1,
    constraint plan_pkey primary key (id),
    constraint plan_of_partnership foreign key (partnership_id) references partnership.partnership,
    constraint plan_reference_is_unique unique (partnership_id, reference),
    constraint plan_within_partnership unique (partnership_id, id),
    constraint plan_knows_whether_as_published unique (id, as_published),
    constraint plan_reference_fits_an_address check (reference ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    constraint plan_kind_is_known check (kind in ('PLAN', 'REVIEW', 'ASSESSMENT', 'RECORD', 'PAGE')),
    constraint plan_has_a_title check (btrim(title) <> ''),
    constraint plan_names_its_partnership check (btrim(partnership_name) <> ''),
    constraint plan_ends_after_it_starts check (to_date >= from_date),
    constraint plan_is_rolling_without_end check (not (rolling and to_date is not null)),
    constraint plan_status_is_known check (status in ('RECORDED_AS_PUBLISHED', 'DRAFT', 'CONSULTING', 'REVISED', 'SCRUTINY',
        'CABINET', 'COUNCIL', 'REFERRED_BACK', 'ADOPTED', 'IN_FORCE', 'EXPIRED'))
);
comment on column plan.plan.partnership_name is 'As the document words it; the partnership itself may be called otherwise today.';
comment on column plan.plan.rolling is 'Has no end by design.';
comment on column plan.plan.published is 'The public may read it.';
comment on column plan.plan.coverage is 'How much of the document was to be had.';
comment on column plan.plan.reconstructed is 'Parts were rebuilt because the originals were not to be had.';
comment on column plan.plan.as_published is 'Taken over from a document: only then may an action lack its lead agency.';

create table plan.plan_agency (
    partnership_id uuid    not null,
    plan_id        uuid    not null,
    agency_id      uuid    not null,
    position       integer not null,
    kind           text,
    constraint plan_agency_pkey primary key (plan_id, agency_id),
    constraint plan_agency_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint plan_agency_is_of_the_partnership foreign key (partnership_id, agency_id)
        references partnership.agency (partnership_id, id),
    constraint plan_agency_kind_is_known check (kind in
        ('RESPONSIBLE_AUTHORITY', 'COOPERATING_BODY', 'INVITEE', 'VOLUNTARY', 'PRIVATE'))
);
comment on table plan.plan_agency is 'Agencies that the plan names as the partnership''s, in its order.';
comment on column plan.plan_agency.kind is 'As this document says it, when it does; the agency''s own row has what holds today.';
create index plan_agency_by_agency on plan.plan_agency (agency_id);

create table plan.focus_area (
    id             uuid    not null,
    partnership_id uuid    not null,
    plan_id        uuid    not null,
    code           text    not null,
    position       numeric not null,
    title          text    not null,
    scope          text[]  not null,
    previous_title text,
    why_changed    text,
    as_adopted     text,
    links          jsonb   not null,
    limbs          text[]  not null,
    version        integer not null default 1,
    constraint focus_area_pkey primary key (id),
    constraint focus_area_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint focus_area_code_is_unique unique (plan_id, code),
    constraint focus_area_code_fits_an_address check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    constraint focus_area_has_a_title check (btrim(title) <> ''),
    constraint focus_area_limbs_are_known check
        (limbs <@ array['CRIME_AND_DISORDER', 'SUBSTANCE_MISUSE', 'REOFFENDING', 'SERIOUS_VIOLENCE'])
);
comment on table plan.focus_area is 'The top headings of a plan; its code is stable in the plan.';
comment on column plan.focus_area.position is 'Order in the plan; a fraction puts one between two others without touching them.';
comment on column plan.focus_area.as_adopted is 'Another wording under which it was published or adopted.';
comment on column plan.focus_area.links is 'Priorities of others that it serves: kind, whose, text.';
comment on column plan.focus_area.limbs is 'The parts of section 6 of the Crime and Disorder Act 1998 that it answers.';

create table plan.annual_action_plan (
    id                  uuid    not null,
    partnership_id      uuid    not null,
    plan_id             uuid    not null,
    year                integer not null,
    title               text,
    reconstructed       boolean not null,
    reconstruction_note text,
    wordings            jsonb   not null,
    version             integer not null default 1,
    constraint annual_action_plan_pkey primary key (id),
    constraint annual_action_plan_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint annual_action_plan_once_a_year unique (plan_id, year),
    constraint annual_action_plan_year_is_a_financial_year check (year between 1900 and 2199)
);
comment on column plan.annual_action_plan.year is 'The calendar year of its 1 April: 2017 for 2017-18.';
comment on column plan.annual_action_plan.wordings is 'Focus areas that this year words differently: code, title.';

create table plan.action (
    id                      uuid    not null,
    partnership_id          uuid    not null,
    plan_id                 uuid    not null,
    year                    integer not null,
    reference               text    not null,
    position                numeric not null,
    title                   text    not null,
    description             text,
    focus_area              text,
    lead_agency_id          uuid,
    as_published            boolean not null,
    owner_person_id         uuid,
    owner_post              text,
    start_date              date,
    due_date                date,
    timescale_text          text,
    risk                    text,
    budget                  text,
    firmness                text    not null,
    multi_year              boolean,
    additional_to_core_work boolean,
    status                  text    not null,
    outcome                 text,
    disposition             text,
    waiting_for             text,
    notes                   text,
    continues_plan          text,
    continues_year          integer,
    continues_reference     text,
    outputs                 text[]  not null,
    sources                 text[]  not null,
    reconstructed           boolean not null,
    version                 integer not null default 1,
    constraint action_pkey primary key (id),
    constraint action_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint action_of_year foreign key (plan_id, year) references plan.annual_action_plan (plan_id, year),
    constraint action_within_plan unique (plan_id, id, partnership_id),
    constraint action_reference_is_unique unique (plan_id, year, reference),
    constraint action_reference_fits_an_address check (reference ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    constraint action_has_a_title check (btrim(title) <> ''),
    constraint action_focus_area_is_of_the_plan foreign key (plan_id, focus_area) references plan.focus_area (plan_id, code),
    constraint action_lead_agency_is_of_the_partnership foreign key (partnership_id, lead_agency_id)
        references partnership.agency (partnership_id, id),
    constraint action_follows_its_plans_status foreign key (plan_id, as_published)
        references plan.plan (id, as_published) on update cascade,
    constraint action_has_a_lead_agency check (lead_agency_id is not null or as_published),
    constraint action_owner_is_a_person foreign key (owner_person_id) references partnership.person,
    constraint action_is_due_after_it_starts check (due_date >= start_date),
    constraint action_firmness_is_known check (firmness in ('FIRM', 'PROVISIONAL', 'UNKNOWN')),
    constraint action_status_is_known check (status in ('COMPLETED', 'ONGOING', 'CARRIED_OVER', 'ABSORBED_BAU',
        'FURTHER_WORK_IDENTIFIED', 'NOT_STARTED', 'DELIVERED', 'UNKNOWN')),
    constraint action_disposition_is_known check (disposition in ('COMPLETED', 'ONGOING_TO_YEAR_END', 'CARRIED_FORWARD',
        'ABSORBED_BAU', 'NEEDS_FURTHER_WORK', 'REPLACED', 'WITHDRAWN')),
    constraint action_continues_an_action_of_a_year check
        ((continues_year is null) = (continues_reference is null) and (continues_plan is null or continues_year is not null))
);
comment on table plan.action is 'What one lead agency answers for in one financial year.';
comment on column plan.action.owner_person_id is 'A person of the directory: the name is kept there, and there alone.';
comment on column plan.action.owner_post is 'The post that sees to it, as the plan words it.';
comment on column plan.action.as_published is 'Follows the plan, so that leaving that status with an action without lead agency is refused.';
comment on column plan.action.additional_to_core_work is 'More than ordinary work; empty when not known.';
comment on column plan.action.continues_year is 'With continues_reference: the earlier action it goes on with; of continues_plan, else of this plan.';
create index action_by_lead_agency on plan.action (lead_agency_id);
create index action_by_owner on plan.action (owner_person_id) where owner_person_id is not null;
create index action_by_focus_area on plan.action (plan_id, focus_area);

create table plan.supporting_agency (
    partnership_id uuid    not null,
    plan_id        uuid    not null,
    action_id      uuid    not null,
    agency_id      uuid    not null,
    position       integer not null,
    constraint supporting_agency_pkey primary key (action_id, agency_id),
    constraint supporting_agency_of_action foreign key (plan_id, action_id, partnership_id)
        references plan.action (plan_id, id, partnership_id) on delete cascade,
    constraint supporting_agency_is_of_the_partnership foreign key (partnership_id, agency_id)
        references partnership.agency (partnership_id, id)
);
create index supporting_agency_by_action on plan.supporting_agency (plan_id, action_id);
create index supporting_agency_by_agency on plan.supporting_agency (agency_id);

create table plan.measure (
    partnership_id  uuid    not null,
    plan_id         uuid    not null,
    action_id       uuid    not null,
    position        integer not null,
    kind            text    not null,
    title           text    not null,
    unit            text,
    baseline        numeric,
    baseline_period text,
    target          numeric,
    direction       text,
    data_source     text,
    frequency       text,
    describes       text,
    actuals         jsonb,
    due_date        date,
    done_date       date,
    constraint measure_pkey primary key (action_id, position),
    constraint measure_of_action foreign key (plan_id, action_id, partnership_id)
        references plan.action (plan_id, id, partnership_id) on delete cascade,
    constraint measure_kind_is_known check (kind in ('NUMERIC', 'MILESTONE', 'NARRATIVE')),
    constraint measure_has_a_title check (btrim(title) <> ''),
    constraint measure_target_has_a_unit check (target is null or unit is not null),
    constraint measure_figures_have_a_unit check (unit is not null or (baseline is null and coalesce(actuals, '[]') = '[]')),
    constraint measure_direction_is_known check (direction in ('INCREASE', 'REDUCE', 'MAINTAIN')),
    constraint measure_describes_is_known check (describes in ('POPULATION', 'AGENCY_PERFORMANCE')),
    constraint measure_figures_are_of_numeric_ones check (case when kind = 'NUMERIC' then actuals is not null
        else num_nonnulls(unit, baseline, baseline_period, target, direction, data_source, frequency, describes, actuals) = 0 end),
    constraint measure_dates_are_of_milestones check (kind = 'MILESTONE' or num_nonnulls(due_date, done_date) = 0)
);
comment on table plan.measure is 'How one will know that an action worked: by a number, a step reached, or in words.';
comment on column plan.measure.describes is 'The population of the area, or how well an agency does its work.';
comment on column plan.measure.actuals is 'What was reached, as published: period, value, note.';
create index measure_by_action on plan.measure (plan_id, action_id);

create table plan.milestone (
    partnership_id uuid    not null,
    plan_id        uuid    not null,
    action_id      uuid    not null,
    position       integer not null,
    title          text    not null,
    due_date       date,
    done_date      date,
    constraint milestone_pkey primary key (action_id, position),
    constraint milestone_of_action foreign key (plan_id, action_id, partnership_id)
        references plan.action (plan_id, id, partnership_id) on delete cascade,
    constraint milestone_has_a_title check (btrim(title) <> '')
);
create index milestone_by_action on plan.milestone (plan_id, action_id);

create table plan.published_fact (
    id             uuid    not null,
    partnership_id uuid    not null,
    plan_id        uuid    not null,
    year           integer,
    focus_area     text,
    position       numeric not null,
    kind           text    not null,
    body           jsonb   not null,
    version        integer not null default 1,
    constraint published_fact_pkey primary key (id),
    constraint published_fact_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint published_fact_of_year foreign key (plan_id, year) references plan.annual_action_plan (plan_id, year),
    constraint published_fact_focus_area_is_of_the_plan foreign key (plan_id, focus_area)
        references plan.focus_area (plan_id, code),
    constraint published_fact_kind_is_known check (kind in ('performance-figure', 'series-break', 'consultation-result',
        'practitioner-event', 'published-grant', 'published-decision', 'output-count', 'action-counts', 'disposition-count',
        'order-fact', 'project', 'note', 'inconsistency')),
    constraint published_fact_is_of_its_kind check (kind = body ->> 'kind')
);
comment on table plan.published_fact is
    'What a published document said: a quotation, kept with its own dates and contradictions, never computed from.';
comment on column plan.published_fact.year is 'The year it was published about; empty for the plan as a whole.';
create index published_fact_by_year on plan.published_fact (plan_id, year);
create index published_fact_by_focus_area on plan.published_fact (plan_id, focus_area);

-- Who sees and writes what. The program's checks come first; this is the wall behind them.

create function plan.acting_may_write() returns boolean
    language sql stable
    return partnership.acting_may('plan.edit') or partnership.acting_may('plan.import');

alter table plan.plan enable row level security;
create policy plan_is_seen on plan.plan for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (published or (select partnership.acting_is_member())));
create policy plan_is_added on plan.plan for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select plan.acting_may_write()));
create policy plan_is_changed on plan.plan for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select plan.acting_may_write()));
create policy plan_is_removed on plan.plan for delete to foreland_app
    using (partnership_id = journal.acting_partnership() and (select plan.acting_may_write()));

-- Every part goes by its plan. The two questions are asked once in a statement, not once for each row.
do $$
declare
    part text;
    of_a_plan_seen constant text := 'plan_id in (select id from plan.plan)';
    may_write constant text := '(select plan.acting_may_write())';
begin
    foreach part in array array['plan_agency', 'focus_area', 'annual_action_plan', 'action', 'supporting_agency', 'measure',
        'milestone', 'published_fact']
    loop
        execute format('alter table plan.%I enable row level security', part);
        execute format('create policy %I on plan.%I for select to foreland_app using (%s)',
            part || '_is_seen_with_its_plan', part, of_a_plan_seen);
        execute format('create policy %I on plan.%I for insert to foreland_app with check (%s and %s)',
            part || '_is_added', part, may_write, of_a_plan_seen);
        execute format('create policy %I on plan.%I for update to foreland_app using (%s and %s)',
            part || '_is_changed', part, may_write, of_a_plan_seen);
        execute format('create policy %I on plan.%I for delete to foreland_app using (%s and %s)',
            part || '_is_removed', part, may_write, of_a_plan_seen);
    end loop;
end $$;

grant select, insert, update, delete on all tables in schema plan to foreland_app;
