-- Each year's action plan has a life of its own, apart from what it says.
alter table plan.annual_action_plan add column status text;
update plan.annual_action_plan y set status = case when p.as_published then 'RECORDED_AS_PUBLISHED' else 'DRAFT' end
    from plan.plan p where p.id = y.plan_id;
alter table plan.annual_action_plan alter column status set not null,
    alter column status set default 'DRAFT',
    add constraint annual_action_plan_status_is_known check (status in ('RECORDED_AS_PUBLISHED', 'DRAFT', 'WITH_AGENCIES',
        'IN_APPROVAL', 'REFERRED_BACK', 'AGREED', 'LIVE', 'CLOSING', 'CLOSED'));
comment on column plan.annual_action_plan.status is 'Where the year stands; changed apart from its words, see foreland.plan.PlanLife.';
create index annual_action_plan_by_status on plan.annual_action_plan (partnership_id, status);
