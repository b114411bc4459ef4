-- What becomes of each action at the end of its year: proposed by its lead agency, settled by the coordinator; and the outlooks
-- that were issued on the way.
insert into partnership.role_right values
    ('COORDINATOR', 'delivery.close'),
    ('COORDINATOR', 'delivery.propose-disposition'), ('AGENCY_LEAD', 'delivery.propose-disposition');

create table delivery.disposition (
    action_id      uuid        not null,
    partnership_id uuid        not null,
    plan_id        uuid        not null,
    kind           text        not null,
    result         text,
    waits_for      text,
    remains        text,
    into_reference text,
    absorbed_by    text,
    kept_in_sight  text,
    question       text,
    asked_of       text,
    answer_by      date,
    replaced_by    uuid,
    reason         text,
    decision_id    uuid,
    proposed_at    timestamptz not null,
    proposed_by    uuid,
    settled_at     timestamptz,
    settled_by     uuid,
    version        integer     not null default 1,
    constraint disposition_pkey primary key (action_id),
    constraint disposition_of_action foreign key (plan_id, action_id, partnership_id)
        references plan.action (plan_id, id, partnership_id) on delete cascade,
    constraint disposition_is_replaced_by_an_action_of_the_plan foreign key (plan_id, replaced_by, partnership_id)
        references plan.action (plan_id, id, partnership_id) on delete cascade,
    constraint disposition_by_a_decision foreign key (partnership_id, decision_id)
        references governance.decision (partnership_id, id),
    constraint disposition_kind_is_known check (kind in ('COMPLETED', 'ONGOING_TO_YEAR_END', 'CARRIED_FORWARD', 'ABSORBED_BAU',
        'NEEDS_FURTHER_WORK', 'REPLACED', 'WITHDRAWN')),
    constraint disposition_says_what_its_kind_needs check (case kind
        when 'COMPLETED' then result is not null
        when 'ONGOING_TO_YEAR_END' then waits_for is not null
        when 'CARRIED_FORWARD' then remains is not null
        when 'ABSORBED_BAU' then num_nulls(absorbed_by, kept_in_sight) = 0
        when 'NEEDS_FURTHER_WORK' then num_nulls(question, asked_of, answer_by) = 0
        when 'REPLACED' then replaced_by is not null
        else reason is not null end),
    constraint disposition_says_nothing_of_other_kinds check (
        (kind in ('COMPLETED', 'NEEDS_FURTHER_WORK') or result is null)
        and (kind = 'ONGOING_TO_YEAR_END' or waits_for is null)
        and (kind = 'CARRIED_FORWARD' or num_nonnulls(remains, into_reference) = 0)
        and (kind = 'ABSORBED_BAU' or num_nonnulls(absorbed_by, kept_in_sight) = 0)
        and (kind = 'NEEDS_FURTHER_WORK' or num_nonnulls(question, asked_of, answer_by) = 0)
        and (kind = 'REPLACED' or replaced_by is null)
        and (kind = 'WITHDRAWN' or num_nonnulls(reason, decision_id) = 0)),
    constraint disposition_replaces_by_another check (replaced_by <> action_id),
    constraint disposition_settled_is_final check (settled_at is null
        or (kind <> 'ONGOING_TO_YEAR_END' and (kind <> 'WITHDRAWN' or decision_id is not null)))
);
comment on table delivery.disposition is 'One row an action: that it cannot have two is its primary key.';
comment on column delivery.disposition.result is 'What was reached (completed), or what came of the assessment so far (needs further work).';
comment on column delivery.disposition.into_reference is 'The action of next year''s plan that goes on with it; empty where the close makes a new one.';
comment on column delivery.disposition.settled_at is 'When the coordinator settled it; until then it is a proposal of whoever may speak for the lead agency.';
create index disposition_by_plan on delivery.disposition (plan_id);
create index disposition_by_replacement on delivery.disposition (replaced_by) where replaced_by is not null;
create index disposition_by_decision on delivery.disposition (decision_id) where decision_id is not null;

alter table delivery.disposition enable row level security;
create policy disposition_is_seen_by_members on delivery.disposition for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));

-- The lead agency speaks for its own actions until the coordinator has settled them.
create function delivery.acting_leads(which_action uuid) returns boolean
    language sql stable
    return exists (select from plan.action a where a.id = which_action
        and partnership.acting_may_for('delivery.propose-disposition', a.lead_agency_id));
create policy disposition_is_proposed on delivery.disposition for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and ((select partnership.acting_may('delivery.close'))
        or (settled_at is null and delivery.acting_leads(action_id))));
create policy disposition_is_changed on delivery.disposition for update to foreland_app
    using (partnership_id = journal.acting_partnership() and ((select partnership.acting_may('delivery.close'))
        or (settled_at is null and delivery.acting_leads(action_id))));
grant select, insert, update on delivery.disposition to foreland_app;

-- Only a year in force or being closed has any, and only one being closed has them settled. The lock keeps a close and a
-- change that come at once apart: the later one sees what the earlier one did.
create function delivery.disposition_is_of_an_open_year() returns trigger
    language plpgsql as $$
declare
    stands text;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('close of ' || y.id, 0))
        from plan.action a join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
        where a.id = new.action_id;
    select y.status into stands
        from plan.action a join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
        where a.id = new.action_id;
    if stands is null or stands not in ('LIVE', 'CLOSING') or (new.settled_at is not null and stands <> 'CLOSING') then
        raise exception 'What becomes of an action is not said of a year that is %', coalesce(stands, 'not to be seen')
            using errcode = 'check_violation', constraint = 'disposition_is_of_an_open_year';
    end if;
    return new;
end $$;
create trigger disposition_is_of_an_open_year before insert or update on delivery.disposition
    for each row execute function delivery.disposition_is_of_an_open_year();

create table delivery.outlook (
    id             uuid        not null,
    partnership_id uuid        not null,
    plan_id        uuid        not null,
    year           integer     not null,
    number         integer     not null,
    as_at          date        not null,
    lines          jsonb       not null,
    issued_at      timestamptz not null,
    issued_by      uuid,
    constraint outlook_pkey primary key (id),
    constraint outlook_within_partnership foreign key (partnership_id) references partnership.partnership,
    constraint outlook_of_year foreign key (plan_id, year) references plan.annual_action_plan (plan_id, year),
    constraint outlook_number_is_unique unique (plan_id, year, number),
    constraint outlook_numbers_count_from_1 check (number > 0),
    constraint outlook_is_of_a_day_of_its_year check (as_at >= make_date(year, 4, 1) and as_at < make_date(year + 1, 4, 1)),
    constraint outlook_lists_its_actions check (jsonb_typeof(lines) = 'array')
);
comment on table delivery.outlook is 'What would become of each action by the year''s end, as it was thought on a day. Never changed once issued.';
comment on column delivery.outlook.lines is 'Each action as it was then: reference, title, focus, lead, kind, words.';
create index outlook_of_partnership on delivery.outlook (partnership_id);

alter table delivery.outlook enable row level security;
create policy outlook_is_seen_by_members on delivery.outlook for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));
create policy outlook_is_issued_as_oneself on delivery.outlook for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and issued_by is not distinct from journal.acting_person()
        and (select partnership.acting_may('delivery.close')));
grant select, insert on delivery.outlook to foreland_app;
