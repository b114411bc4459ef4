-- A plan in force changes by requests, and each that is applied makes its next numbered version.

insert into partnership.role_right values ('AGENCY_LEAD', 'plan.propose-change'), ('COORDINATOR', 'plan.propose-change');

create table plan.change_request (
    id             uuid        not null,
    partnership_id uuid        not null,
    number         integer     not null,
    plan_id        uuid        not null,
    reason_kind    text        not null,
    reason         text        not null,
    raised_by      uuid,
    started_at     timestamptz not null,
    status         text        not null default 'DRAFT',
    weight         text,
    round          integer     not null default 0,
    closing        text,
    version        integer     not null default 1,
    constraint change_request_pkey primary key (id),
    constraint change_request_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint change_request_raised_by_a_person foreign key (raised_by) references partnership.person,
    constraint change_request_within_partnership unique (partnership_id, id),
    constraint change_request_number_is_unique unique (partnership_id, number),
    constraint change_request_number_counts_from_1 check (number > 0),
    constraint change_request_reason_is_known check (reason_kind in ('EMERGING_ISSUE', 'EXECUTIVE_GROUP', 'SCRUTINY', 'OPERATIONAL')),
    constraint change_request_has_a_reason check (btrim(reason) <> ''),
    constraint change_request_status_is_known check
        (status in ('DRAFT', 'RAISED', 'IN_APPROVAL', 'APPLIED', 'DECLINED', 'WITHDRAWN')),
    constraint change_request_weight_is_known check (weight in ('MINOR', 'MAJOR')),
    constraint change_request_is_raised_before_more check (round > 0 or status in ('DRAFT', 'WITHDRAWN'))
);
comment on column plan.change_request.raised_by is 'Empty when the program took it from a file.';
comment on column plan.change_request.round is 'How often it was raised; answers count for their round alone.';
create index change_request_of_a_plan on plan.change_request (plan_id, status);
create index change_request_by_person on plan.change_request (raised_by);

-- What one noun of the plan said and is to say. Owners of actions are people of the directory, and their names are there alone.
create table plan.change_part (
    partnership_id  uuid    not null,
    request_id      uuid    not null,
    plan_id         uuid    not null,
    place           integer not null,
    kind            text    not null,
    year            integer,
    code            text,
    before          jsonb,
    after           jsonb,
    owner_before    uuid,
    owner_after     uuid,
    lead_agency_id  uuid,
    other_agency_id uuid,
    constraint change_part_of_request foreign key (partnership_id, request_id) references plan.change_request (partnership_id, id),
    constraint change_part_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint change_part_once_a_noun unique nulls not distinct (request_id, kind, year, code),
    constraint change_part_kind_is_known check (kind in
        ('WORDS', 'STANDING', 'FOCUS_AREA', 'FOCUS_AREA_ORDER', 'YEAR', 'ACTION', 'ACTION_ORDER', 'FACTS')),
    constraint change_part_says_something check (num_nonnulls(before, after) > 0),
    constraint change_part_owner_before_is_a_person foreign key (owner_before) references partnership.person,
    constraint change_part_owner_after_is_a_person foreign key (owner_after) references partnership.person,
    constraint change_part_lead_is_of_the_partnership foreign key (partnership_id, lead_agency_id)
        references partnership.agency (partnership_id, id),
    constraint change_part_other_lead_is_of_the_partnership foreign key (partnership_id, other_agency_id)
        references partnership.agency (partnership_id, id),
    constraint change_part_owners_are_of_actions check (kind = 'ACTION' or num_nonnulls(owner_before, owner_after, lead_agency_id,
        other_agency_id) = 0)
);
comment on column plan.change_part.lead_agency_id is 'Of an action: the agency that leads it; of one to be added, that is to lead it.';
comment on column plan.change_part.other_agency_id is 'The agency that is to lead it instead.';
create index change_part_by_request on plan.change_part (request_id, place);
create index change_part_by_plan on plan.change_part (plan_id);
create index change_part_by_owner_before on plan.change_part (owner_before) where owner_before is not null;
create index change_part_by_owner_after on plan.change_part (owner_after) where owner_after is not null;
create index change_part_by_lead on plan.change_part (lead_agency_id);
create index change_part_by_other_lead on plan.change_part (other_agency_id);

create table plan.change_answer (
    partnership_id uuid        not null,
    request_id     uuid        not null,
    round          integer     not null,
    agency_id      uuid        not null,
    person_id      uuid,
    accepted       boolean     not null,
    words          text,
    at             timestamptz not null,
    constraint change_answer_pkey primary key (request_id, round, agency_id),
    constraint change_answer_of_request foreign key (partnership_id, request_id) references plan.change_request (partnership_id, id),
    constraint change_answer_of_agency foreign key (partnership_id, agency_id) references partnership.agency (partnership_id, id),
    constraint change_answer_by_a_person foreign key (person_id) references partnership.person
);
comment on table plan.change_answer is 'What an agency concerned says of a change; the last word of a round counts.';
create index change_answer_of_an_agency on plan.change_answer (agency_id);
create index change_answer_of_a_person on plan.change_answer (person_id);

create table plan.plan_version (
    partnership_id uuid        not null,
    plan_id        uuid        not null,
    number         integer     not null,
    at             timestamptz not null,
    why            text        not null,
    request_id     uuid,
    published      boolean     not null,
    constraint plan_version_pkey primary key (plan_id, number),
    constraint plan_version_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint plan_version_by_request foreign key (partnership_id, request_id) references plan.change_request (partnership_id, id),
    constraint plan_version_number_counts_from_1 check (number > 0),
    constraint plan_version_says_why check (btrim(why) <> '')
);
comment on table plan.plan_version is 'When a plan in force became what; what it said then is in the journal.';
create index plan_version_by_change_request on plan.plan_version (request_id);

-- Plans that are in force already begin with what they say now.
insert into plan.plan_version
    select partnership_id, id, 1, now(), 'In force when versions began to be counted', null, published
    from plan.plan where status in ('ADOPTED', 'IN_FORCE');

-- Whoever edits plans writes them; and, while a change that was decided on is put into the plan, the member who recorded the
-- decision does: a body's decision may be written down by someone who edits no plans.
create or replace function plan.acting_may_write() returns boolean
    language sql stable
    return partnership.acting_may('plan.edit') or partnership.acting_may('plan.import')
        or (current_setting('foreland.plan_change', true) = 'yes' and partnership.acting_is_member());

-- An agency proposes changes of the actions that it leads, and of new ones that it is to lead; of nothing else.
create function plan.acting_may_propose(which_plan uuid, which_kind text, which_year integer, which_code text, lead uuid) returns boolean
    language sql stable
    return plan.acting_may_write()
        or (which_kind = 'ACTION' and partnership.acting_may_for('plan.propose-change', lead)
            and not exists (select from plan.action a where a.plan_id = which_plan and a.year = which_year
                              and a.reference = which_code and a.lead_agency_id is distinct from lead));

create function plan.acting_may_write_request(which uuid) returns boolean
    language sql stable
    return plan.acting_may_write()
        or exists (select from plan.change_request r where r.id = which and r.status = 'DRAFT' and r.raised_by = journal.acting_person());

do $$
declare
    t text;
begin
    foreach t in array array['change_request', 'change_part', 'change_answer'] loop
        execute format('alter table plan.%I enable row level security', t);
        execute format('create policy %I on plan.%I for select to foreland_app
            using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()))', t || '_is_seen_by_members', t);
    end loop;
end $$;

create policy change_request_is_started on plan.change_request for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and raised_by is not distinct from journal.acting_person()
        and status = 'DRAFT'
        and ((select plan.acting_may_write()) or (select partnership.acting_may('plan.propose-change'))));
create policy change_request_moves_on on plan.change_request for update to foreland_app
    using (partnership_id = journal.acting_partnership()
        and ((select plan.acting_may_write()) or (raised_by = journal.acting_person() and status in ('DRAFT', 'RAISED'))))
    with check ((select plan.acting_may_write()) or status in ('DRAFT', 'RAISED', 'WITHDRAWN'));
create policy change_part_is_added on plan.change_part for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and plan.acting_may_write_request(request_id)
        and plan.acting_may_propose(plan_id, kind, year, code, lead_agency_id));
create policy change_part_is_changed on plan.change_part for update to foreland_app
    using (partnership_id = journal.acting_partnership() and plan.acting_may_write_request(request_id)
        and plan.acting_may_propose(plan_id, kind, year, code, lead_agency_id))
    with check (plan.acting_may_propose(plan_id, kind, year, code, lead_agency_id));
create policy change_part_is_taken_out on plan.change_part for delete to foreland_app
    using (partnership_id = journal.acting_partnership() and plan.acting_may_write_request(request_id)
        and plan.acting_may_propose(plan_id, kind, year, code, lead_agency_id));
create policy change_answer_is_given_for_ones_agency on plan.change_answer for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and person_id is not distinct from journal.acting_person()
        and partnership.acting_may_for('plan.propose-change', agency_id));
create policy change_answer_is_changed_by_ones_agency on plan.change_answer for update to foreland_app
    using (partnership_id = journal.acting_partnership() and partnership.acting_may_for('plan.propose-change', agency_id))
    with check (person_id is not distinct from journal.acting_person()
        and partnership.acting_may_for('plan.propose-change', agency_id));

alter table plan.plan_version enable row level security;
create policy plan_version_is_seen_with_its_plan on plan.plan_version for select to foreland_app
    using (plan_id in (select id from plan.plan) and (published or (select partnership.acting_is_member())));
-- Also by whoever writes down the decision that puts a plan or a year in force.
create policy plan_version_is_added on plan.plan_version for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and ((select plan.acting_may_write())
        or (select partnership.acting_may('governance.keep')) or (select partnership.acting_may('governance.decide'))));

grant select, insert, update on plan.change_request, plan.change_answer to foreland_app;
grant select, insert, update, delete on plan.change_part to foreland_app;
grant select, insert on plan.plan_version to foreland_app;

-- Counts a change of a request by one of those who answer for an agency: they write no other column of it. Tells whether it still had
-- the version that they had seen.
create function plan.count_change_request(which uuid, seen integer) returns integer
    language sql volatile security definer set search_path = plan, pg_temp
    as $$
        with counted as (
            update plan.change_request r set version = version + 1
            where r.id = which and r.version = seen and r.partnership_id = journal.acting_partnership()
              and partnership.acting_is_member()
            returning 1)
        select count(*)::integer from counted
    $$;
