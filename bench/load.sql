-- 300 partnerships with a plan of seven years each, 50,000 actions with measures: a large installation. Run as the owner, after
-- the example was loaded, in a throw-away database only. Everything keeps the rules of the shipped invariants: one entry of the
-- journal for each noun. The newest year of each plan, 2023-24, has 25 actions.
--
-- Set :partnerships and :actions (for each) to other numbers for a smaller load.
\if :{?partnerships}
\else
\set partnerships 300
\endif
\if :{?actions}
\else
\set actions 167
\endif
begin;

create temporary table loaded as
select n, format('bench-%s', lpad(n::text, 3, '0')) as slug, gen_random_uuid() as partnership, gen_random_uuid() as plan
from generate_series(1, :partnerships) as n;

insert into partnership.partnership (id, slug, name)
select partnership, slug, format('Northmere %s Community Safety Partnership', n) from loaded;

insert into partnership.agency (id, partnership_id, slug, name, kind)
select gen_random_uuid(), partnership, format('agency-%s', a), format('Agency %s of Northmere %s', a, n), 'INVITEE'
from loaded, generate_series(1, 12) as a;

-- The example's coordinator works here too, so that pages can be measured signed in.
insert into partnership.membership (id, partnership_id, person_id, agency_id, role, from_date)
select gen_random_uuid(), l.partnership, account.person_id, a.id, 'COORDINATOR', date '2017-04-01'
from loaded l
join partnership.agency a on a.partnership_id = l.partnership and a.slug = 'agency-1'
join partnership.account account on account.email = 'coordinator@thanet.example';

insert into plan.plan (id, partnership_id, reference, kind, title, partnership_name, from_date, to_date, rolling, status,
    published, sources, reconstructed)
select plan, partnership, 'community-safety-plan', 'PLAN', 'Community Safety Plan 2017 to 2024', format('Northmere %s', n),
    date '2017-04-01', date '2024-03-31', false, 'IN_FORCE', true, '[]', false
from loaded;

insert into plan.focus_area (id, partnership_id, plan_id, code, position, title, scope, links, limbs)
select gen_random_uuid(), partnership, plan, format('F%s', f), f, format('Safer places %s', f), '{}', '[]', '{}'
from loaded, generate_series(1, 5) as f;

insert into plan.annual_action_plan (id, partnership_id, plan_id, year, reconstructed, wordings)
select gen_random_uuid(), partnership, plan, year, false, '[]' from loaded, generate_series(2017, 2023) as year;

insert into plan.action (id, partnership_id, plan_id, year, reference, position, title, description, focus_area, lead_agency_id,
    as_published, owner_post, due_date, firmness, status, continues_year, continues_reference, outputs, sources, reconstructed)
select gen_random_uuid(), partnership, plan, year, reference, number,
    format('Action %s: work with residents on the streets they name', number),
    'Visit each street with the residents, agree what is to be done, do it, and come back after three months to ask again.',
    format('F%s', number % 5 + 1), (select id from partnership.agency a where a.partnership_id = l.partnership
        and a.slug = format('agency-%s', number % 12 + 1)),
    false, 'Community Safety Officer', make_date(year + 1, 3, 31), 'FIRM',
    case when year < 2023 then 'COMPLETED' else 'ONGOING' end,
    -- Each goes on with the action of that reference of the year before, where there was one.
    case when a + 25 < :actions then year - 1 end, case when a + 25 < :actions then reference end, '{}', '{}', false
from loaded l, generate_series(0, :actions - 1) as a,
    lateral (select 2023 - a / 25 as year, a % 25 + 1 as number) as of_year,
    lateral (select format('A-%s', lpad(number::text, 2, '0')) as reference) as named;

insert into plan.supporting_agency (partnership_id, plan_id, action_id, agency_id, position)
select a.partnership_id, a.plan_id, a.id, agency.id, 1
from plan.action a join loaded l on l.plan = a.plan_id
join partnership.agency on agency.partnership_id = a.partnership_id and agency.slug = 'agency-12'
where a.lead_agency_id <> agency.id;

insert into plan.measure (partnership_id, plan_id, action_id, position, kind, title, unit, baseline, target, direction, describes, actuals)
select a.partnership_id, a.plan_id, a.id, m, 'NUMERIC', format('Residents who feel safe after dark, question %s', m), '%',
    60, 70, 'INCREASE', 'POPULATION', '[{"period": "first quarter", "value": 63}]'
from plan.action a join loaded l on l.plan = a.plan_id, generate_series(1, 2) as m;

insert into journal.entry (partnership_id, at, kind, act, noun_kind, noun_id, within_id, after)
select partnership_id, now(), 'CHANGED', act, kind, id, within, jsonb_build_object('loaded', 'by the bench')
from (
    select partnership_id, 'agency added' as act, 'partnership.agency' as kind, id, null::uuid as within
    from partnership.agency join loaded on partnership = partnership_id
    union all select p.partnership_id, 'plan added', 'plan.plan', p.id, p.id from plan.plan p join loaded l on l.plan = p.id
    union all select p.partnership_id, 'focus area added', 'plan.focus-area', p.id, p.plan_id from plan.focus_area p join loaded l on l.plan = p.plan_id
    union all select p.partnership_id, 'year added', 'plan.year', p.id, p.plan_id from plan.annual_action_plan p join loaded l on l.plan = p.plan_id
    union all select p.partnership_id, 'action added', 'plan.action', p.id, p.plan_id from plan.action p join loaded l on l.plan = p.plan_id
) as nouns;

commit;
analyze;
select count(*) || ' actions in ' || count(distinct partnership_id) || ' partnerships' from plan.action;
