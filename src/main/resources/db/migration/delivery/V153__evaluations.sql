-- What a longer or funded action was worth: written after it, presented to the Executive Group, and then left as it is.
insert into partnership.role_right values ('COORDINATOR', 'delivery.evaluate'), ('AGENCY_LEAD', 'delivery.evaluate');

create table delivery.evaluation (
    action_id         uuid    not null,
    partnership_id    uuid    not null,
    plan_id           uuid    not null,
    question          text    not null,
    method            text,
    measured          text,
    unit              text,
    before_value      numeric,
    after_value       numeric,
    comparison        text,
    comparison_before numeric,
    comparison_after  numeric,
    cost_pence        bigint,
    cost_note         text,
    beneficiaries     text,
    unintended        text,
    learnt            text,
    recommendation    text,
    why               text,
    status            text    not null default 'DRAFT',
    meeting_id        uuid,
    decision_id       uuid,
    version           integer not null default 1,
    constraint evaluation_pkey primary key (action_id),
    constraint evaluation_of_action foreign key (plan_id, action_id, partnership_id)
        references plan.action (plan_id, id, partnership_id) on delete cascade,
    constraint evaluation_presented_at_a_meeting foreign key (meeting_id) references governance.meeting,
    constraint evaluation_followed_by_a_decision foreign key (partnership_id, decision_id)
        references governance.decision (partnership_id, id),
    constraint evaluation_asks_something check (btrim(question) <> ''),
    constraint evaluation_recommendation_is_known check (recommendation in ('STOP', 'CONTINUE', 'MAINSTREAM')),
    constraint evaluation_status_is_known check (status in ('DRAFT', 'PRESENTED')),
    constraint evaluation_costs_nothing_or_more check (cost_pence >= 0),
    constraint evaluation_compares_two_values check (num_nonnulls(comparison_before, comparison_after) <> 1),
    constraint evaluation_is_whole_when_presented check (status = 'DRAFT' or num_nulls(method, measured, before_value, after_value,
        comparison, cost_pence, beneficiaries, unintended, learnt, recommendation, why, meeting_id) = 0),
    constraint evaluation_is_presented_at_once check (status = 'PRESENTED' or num_nonnulls(meeting_id, decision_id) = 0)
);
comment on column delivery.evaluation.comparison is 'What the change is held against: another area, or another period, in words.';
create index evaluation_by_plan on delivery.evaluation (plan_id);
create index evaluation_by_meeting on delivery.evaluation (meeting_id) where meeting_id is not null;
create index evaluation_by_decision on delivery.evaluation (decision_id) where decision_id is not null;

create function delivery.acting_may_evaluate(which_action uuid) returns boolean
    language sql stable
    return exists (select from plan.action a where a.id = which_action
        and partnership.acting_may_for('delivery.evaluate', a.lead_agency_id));

alter table delivery.evaluation enable row level security;
create policy evaluation_is_seen_by_members on delivery.evaluation for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));
create policy evaluation_is_begun on delivery.evaluation for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and status = 'DRAFT'
        and ((select partnership.acting_may('delivery.close')) or delivery.acting_may_evaluate(action_id)));
-- The coordinator presents it; the lead agency writes on it until then, and nobody after.
create policy evaluation_is_changed_while_a_draft on delivery.evaluation for update to foreland_app
    using (partnership_id = journal.acting_partnership() and status = 'DRAFT'
        and ((select partnership.acting_may('delivery.close')) or delivery.acting_may_evaluate(action_id)))
    with check (partnership_id = journal.acting_partnership()
        and ((select partnership.acting_may('delivery.close')) or (status = 'DRAFT' and delivery.acting_may_evaluate(action_id))));
grant select, insert, update on delivery.evaluation to foreland_app;
