-- A year in force with one of everything that is kept of its changes and its delivery, for ConstraintsInDeliveryTest. Ids end in what they are:
-- 01 and 02 partnerships, 1x agencies, 20 a person, 3x plans, 4x actions, and so on; names of rows are never asked.
insert into partnership.partnership (id, slug, name) values
    ('00000000-0000-4000-8000-000000000001', 'northmarsh', 'Northmarsh'), ('00000000-0000-4000-8000-000000000002', 'elsewhere', 'Elsewhere');
insert into partnership.agency (id, partnership_id, slug, name, kind) values
    ('00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-000000000001', 'council', 'Council', 'INVITEE'),
    ('00000000-0000-4000-8000-000000000012', '00000000-0000-4000-8000-000000000001', 'police', 'Police', 'INVITEE');
insert into partnership.person (id, name) values
    ('00000000-0000-4000-8000-000000000020', 'Petra Example'), ('00000000-0000-4000-8000-000000000021', 'Otto Example');
insert into plan.plan (id, partnership_id, reference, kind, title, partnership_name, from_date, to_date, rolling, status, published, sources,
        reconstructed)
    select id::uuid, partnership_id::uuid, 'plan', 'PLAN', 'Plan', 'Northmarsh', '2017-04-01', '2020-03-31', false, 'DRAFT', false, '[]', false
    from (values ('00000000-0000-4000-8000-000000000031', '00000000-0000-4000-8000-000000000001'),
        ('00000000-0000-4000-8000-000000000032', '00000000-0000-4000-8000-000000000002')) as of (id, partnership_id);
insert into plan.focus_area (id, partnership_id, plan_id, code, position, title, scope, links, limbs) values
    ('00000000-0000-4000-8000-000000000035', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000031', 'F1', 1,
        'Safer streets', '{}', '[]', '{}');
insert into plan.annual_action_plan (id, partnership_id, plan_id, year, reconstructed, wordings, status)
    select gen_random_uuid(), p.partnership_id, p.id, year, false, '[]', 'DRAFT' from plan.plan p, generate_series(2017, 2018) as year;
insert into plan.action (id, partnership_id, plan_id, year, reference, position, title, lead_agency_id, as_published, firmness, status,
        outputs, sources, reconstructed)
    select ('00000000-0000-4000-8000-00000000004' || n)::uuid, partnership_id, id, 2017, 'F1-0' || n, n, 'Action ' || n,
        '00000000-0000-4000-8000-000000000011', false, 'FIRM', 'UNKNOWN', '{}', '{}', false
    from plan.plan, generate_series(1, 2) as n where id = '00000000-0000-4000-8000-000000000031';
update plan.annual_action_plan set status = 'LIVE' where year = 2017 and plan_id = '00000000-0000-4000-8000-000000000031';

insert into plan.change_request (id, partnership_id, number, plan_id, reason_kind, reason, raised_by, started_at, status, weight, round)
    select ('00000000-0000-4000-8000-00000000005' || n)::uuid, partnership_id, n, id, 'SCRUTINY', 'Speeding was asked for',
        '00000000-0000-4000-8000-000000000020', '2017-10-01', 'RAISED', 'MINOR', 1
    from plan.plan, generate_series(1, 2) as n where id = '00000000-0000-4000-8000-000000000031';
insert into plan.change_part (partnership_id, request_id, plan_id, place, kind, year, code, before, after, owner_before, owner_after,
        lead_agency_id, other_agency_id)
    select partnership_id, id, plan_id, n, 'ACTION', 2017, 'F1-0' || n, '{"title": "Action"}', '{"title": "Another"}',
        '00000000-0000-4000-8000-000000000020', '00000000-0000-4000-8000-000000000020', '00000000-0000-4000-8000-000000000011',
        '00000000-0000-4000-8000-000000000012'
    from plan.change_request, generate_series(1, 2) as n where number = 1;
insert into plan.change_answer (partnership_id, request_id, round, agency_id, person_id, accepted, at)
    select partnership_id, id, 1, '00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-000000000020', true, '2017-10-02'
    from plan.change_request where number = 1;
insert into plan.plan_version (partnership_id, plan_id, number, at, why, request_id, published)
    select partnership_id, plan_id, 1, '2017-10-03', 'Speeding was asked for', id, false from plan.change_request where number = 1;

insert into delivery.update_link (id, partnership_id, plan_id, year, quarter, action_id, action_reference, email, person_id, token_hash,
        browser_hash, made_at, made_by, expires_at, started_at)
    select ('00000000-0000-4000-8000-00000000006' || n)::uuid, partnership_id, plan_id, 2017, 1, id, reference, 'owner@police.example',
        '00000000-0000-4000-8000-000000000020', sha256(n::text::bytea), sha256('browser'), '2017-07-01',
        '00000000-0000-4000-8000-000000000020', '2017-07-15', '2017-07-02'
    from plan.action, generate_series(1, 2) as n where reference = 'F1-01';
-- A draft, one submitted by a link, one accepted: quarters 1, 2 and 3.
insert into delivery.update (id, partnership_id, plan_id, year, quarter, action_id, action_reference, agency_id, status, rag, progress,
        proposed_rag, says_complete, saved_at, saved_by, saved_link, submitted_at, submitted_by, submitted_link, reviewed_at, reviewed_by)
    select ('00000000-0000-4000-8000-00000000007' || quarter)::uuid, a.partnership_id, a.plan_id, 2017, quarter, a.id, a.reference,
        a.lead_agency_id, (array['DRAFT', 'SUBMITTED', 'ACCEPTED'])[quarter], 'GREEN', 'Done what was to be done', 'GREEN', false,
        '2017-07-03', '00000000-0000-4000-8000-000000000020', '00000000-0000-4000-8000-000000000061',
        case when quarter > 1 then timestamptz '2017-07-03' end,
        case when quarter > 1 then '00000000-0000-4000-8000-000000000020'::uuid end,
        case when quarter > 1 then '00000000-0000-4000-8000-000000000061'::uuid end,
        case when quarter > 2 then timestamptz '2017-07-04' end,
        case when quarter > 2 then '00000000-0000-4000-8000-000000000021'::uuid end
    from plan.action a, generate_series(1, 3) as quarter where a.reference = 'F1-01';
insert into delivery.update_measure (partnership_id, update_id, position, title, unit, direction, describes, value, as_of, released_at,
        released_by)
    select partnership_id, id, 1, 'Residents who feel safe', '%', 'INCREASE', 'POPULATION', 63, '2017-06-30', '2017-07-05',
        '00000000-0000-4000-8000-000000000021'
    from delivery.update;
insert into delivery.update_milestone (partnership_id, update_id, position, title, reached)
    select partnership_id, id, 1, 'First patrol', '2017-05-01' from delivery.update;
insert into delivery.update_erratum (id, partnership_id, update_id, at, by_person, text)
    select gen_random_uuid(), partnership_id, id, '2017-07-06', '00000000-0000-4000-8000-000000000021', 'It was 62'
    from delivery.update where quarter = 3;
insert into delivery.evidence_file (id, partnership_id, update_id, name, media_type, size, sha256, content, added_at, added_by, added_link)
    select gen_random_uuid(), partnership_id, id, 'list.txt', 'text/plain', 4, sha256('list'), 'list', '2017-07-03',
        '00000000-0000-4000-8000-000000000020', '00000000-0000-4000-8000-000000000061'
    from delivery.update where quarter = 1;

insert into delivery.activity (id, partnership_id, number, plan_id, year, date, kind_id, agency_id, place, count, at_least, hours,
        focus_area, action, cost_avoided, cost_basis, recorded_by, recorded_at)
    select ('00000000-0000-4000-8000-00000000008' || n)::uuid, k.partnership_id, n, '00000000-0000-4000-8000-000000000031', 2017,
        '2017-06-01', k.id, '00000000-0000-4000-8000-000000000011', 'High Street', 2, false, 3, 'F1', 'F1-01', 5000, 'Hours at the minimum wage',
        '00000000-0000-4000-8000-000000000020', '2017-06-02'
    from delivery.activity_kind k, generate_series(1, 2) as n
    where k.partnership_id = '00000000-0000-4000-8000-000000000001' and k.title = 'Patrol';
insert into delivery.joint_agency (partnership_id, activity_id, recording_agency_id, agency_id)
    select partnership_id, id, agency_id, '00000000-0000-4000-8000-000000000012' from delivery.activity where number = 1;

insert into governance.body (id, partnership_id, slug, name, kind) values
    ('00000000-0000-4000-8000-000000000091', '00000000-0000-4000-8000-000000000001', 'executive-group', 'Executive Group', 'EXECUTIVE_GROUP');
insert into governance.meeting (id, partnership_id, body_id, date, status) values
    ('00000000-0000-4000-8000-000000000092', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000091', '2018-03-01', 'HELD');
insert into governance.decision (id, partnership_id, number, body_id, meeting_id, date, matter_kind, matter_id, matter_words, outcome,
        resolution, recorded_at) values
    ('00000000-0000-4000-8000-000000000093', '00000000-0000-4000-8000-000000000001', 1, '00000000-0000-4000-8000-000000000091',
        '00000000-0000-4000-8000-000000000092', '2018-03-01', 'plan.action', '00000000-0000-4000-8000-000000000041', 'Action 1', 'APPROVED',
        'Withdrawn', '2018-03-01');
insert into delivery.disposition (action_id, partnership_id, plan_id, kind, reason, decision_id, proposed_at)
    select id, partnership_id, plan_id, 'WITHDRAWN', 'No longer needed', '00000000-0000-4000-8000-000000000093', '2018-03-02'
    from plan.action where reference = 'F1-01';
insert into delivery.outlook (id, partnership_id, plan_id, year, number, as_at, lines, issued_at)
    select gen_random_uuid(), partnership_id, id, 2017, n, '2018-03-09', '[]', '2018-03-09' from plan.plan, generate_series(1, 2) as n
    where id = '00000000-0000-4000-8000-000000000031';
insert into delivery.evaluation (action_id, partnership_id, plan_id, question, method, measured, before_value, after_value, comparison,
        comparison_before, comparison_after, cost_pence, beneficiaries, unintended, learnt, recommendation, why, status, meeting_id, decision_id)
    select id, partnership_id, plan_id, 'Did it work?', 'Counted', 'Calls', 10, 5, 'The next ward', 10, 9, 100, 'Residents', 'None', 'Much',
        'CONTINUE', 'It worked', 'PRESENTED', '00000000-0000-4000-8000-000000000092', '00000000-0000-4000-8000-000000000093'
    from plan.action where reference = 'F1-01';
insert into delivery.recorded_year (partnership_id, plan_id, year, says, recorded_at)
    select partnership_id, id, 2018, '{}', '2019-04-01' from plan.plan where id = '00000000-0000-4000-8000-000000000031';
