-- How plans and their years move on: each from where it stands, by the partnership's own route, by whom it belongs to.

alter table plan.plan drop constraint plan_status_is_known;
alter table plan.plan add constraint plan_status_is_known check (status in ('RECORDED_AS_PUBLISHED', 'DRAFT', 'CONSULTING', 'REVISED',
    'SUBMITTED', 'SCRUTINY', 'CABINET', 'COUNCIL', 'REFERRED_BACK', 'ADOPTED', 'IN_FORCE', 'EXPIRED'));

-- How the newest submission of a matter stands by what was decided in it: OPEN, APPROVED, REFERRED_BACK, REFUSED; null when it was
-- never submitted. The same rule as foreland.governance.ApprovalRule, without the order of the steps, which governance keeps.
create function plan.approval_of(matter uuid) returns text
    language sql stable
    begin atomic
        with newest as (
            select a.id, a.route_id, s.round
            from governance.approval a join governance.submission s on s.approval_id = a.id
            where a.matter_id = matter order by s.submitted_at desc, s.round desc limit 1),
        taken as (
            select d.body_id, d.outcome from governance.decision d
            join newest n on n.id = d.approval_id and n.round = d.round)
        select case
            when exists (select from taken t where t.outcome = 'REFUSED') then 'REFUSED'
            when exists (select from taken t where t.outcome = 'REFERRED_BACK') then 'REFERRED_BACK'
            when exists (
                select from governance.route_step s
                where s.route_id = n.route_id and not s.optional and not exists (
                    select from taken t where t.body_id = s.body_id and t.outcome = any (case s.act
                        when 'COMMENTS' then array['COMMENTED', 'NOTED', 'RECOMMENDED_ONWARD']
                        when 'RECOMMENDS' then array['RECOMMENDED_ONWARD', 'APPROVED_WITH_CONDITIONS']
                        else array['APPROVED', 'APPROVED_WITH_CONDITIONS'] end))) then 'OPEN'
            else 'APPROVED' end
        from newest n;
    end;

-- Whoever records decisions moves on what was decided, and nothing else.
create function plan.acting_may_follow_decisions() returns boolean
    language sql stable
    return partnership.acting_may('plan.edit') or partnership.acting_may('governance.keep')
        or partnership.acting_may('governance.decide');

create function plan.acting_may_move_year(which uuid, seen text, wanted text) returns boolean
    language sql stable
    return journal.acting_as_system() or case
        when wanted = 'AGREED' then seen = 'IN_APPROVAL' and plan.approval_of(which) = 'APPROVED'
            and plan.acting_may_follow_decisions()
        when wanted = 'REFERRED_BACK' then seen = 'IN_APPROVAL' and plan.approval_of(which) in ('REFERRED_BACK', 'REFUSED')
            and plan.acting_may_follow_decisions()
        when not partnership.acting_may('plan.edit') then false
        when wanted = 'WITH_AGENCIES' then seen in ('DRAFT', 'REFERRED_BACK')
        when wanted = 'DRAFT' then seen = 'WITH_AGENCIES'
        when wanted = 'IN_APPROVAL' then seen in ('WITH_AGENCIES', 'REFERRED_BACK') and plan.approval_of(which) = 'OPEN'
        when wanted = 'LIVE' then seen in ('AGREED', 'CLOSING')
        when wanted = 'CLOSING' then seen = 'LIVE'
        when wanted = 'CLOSED' then seen = 'CLOSING'
        else false end;

create function plan.acting_may_move_plan(which uuid, seen text, wanted text) returns boolean
    language sql stable
    return journal.acting_as_system() or case
        when wanted in ('SUBMITTED', 'SCRUTINY', 'CABINET', 'COUNCIL') then plan.approval_of(which) = 'OPEN' and case
            when seen in ('DRAFT', 'CONSULTING', 'REVISED', 'REFERRED_BACK') then partnership.acting_may('plan.edit')
            else seen in ('SUBMITTED', 'SCRUTINY', 'CABINET', 'COUNCIL') and plan.acting_may_follow_decisions() end
        when wanted = 'ADOPTED' then seen in ('SUBMITTED', 'SCRUTINY', 'CABINET', 'COUNCIL')
            and plan.approval_of(which) = 'APPROVED' and plan.acting_may_follow_decisions()
        when wanted = 'REFERRED_BACK' then seen in ('SUBMITTED', 'SCRUTINY', 'CABINET', 'COUNCIL')
            and plan.approval_of(which) in ('REFERRED_BACK', 'REFUSED') and plan.acting_may_follow_decisions()
        when not partnership.acting_may('plan.edit') then false
        when wanted = 'IN_FORCE' then seen = 'ADOPTED'
        when wanted = 'EXPIRED' then seen = 'IN_FORCE'
        else wanted in ('CONSULTING', 'REVISED') and seen in ('DRAFT', 'CONSULTING', 'REVISED') end;

-- The only ways to another status. They answer whether it was moved.
create function plan.move_year(which uuid, seen text, wanted text) returns boolean
    language plpgsql security definer set search_path = plan, pg_temp as $$
begin
    if not plan.acting_may_move_year(which, seen, wanted) then
        return false;
    end if;
    update plan.annual_action_plan set status = wanted
        where id = which and status = seen and partnership_id = journal.acting_partnership();
    return found;
end $$;

create function plan.move_plan(which uuid, seen text, wanted text) returns boolean
    language plpgsql security definer set search_path = plan, pg_temp as $$
begin
    if not plan.acting_may_move_plan(which, seen, wanted) then
        return false;
    end if;
    update plan.plan set status = wanted, version = version + 1
        where id = which and status = seen and partnership_id = journal.acting_partnership();
    return found;
end $$;

create function plan.year_moves_on_by_its_door() returns trigger
    language plpgsql as $$
begin
    if not journal.acting_as_system() and (case tg_op
            when 'INSERT' then new.status not in ('DRAFT', 'RECORDED_AS_PUBLISHED')
            else new.status is distinct from old.status end) then
        raise exception 'The status of a year is moved by plan.move_year'
            using errcode = 'check_violation', constraint = 'year_moves_on_by_its_door';
    end if;
    return new;
end $$;
create trigger year_moves_on_by_its_door before insert or update on plan.annual_action_plan
    for each row when (current_user = 'foreland_app') execute function plan.year_moves_on_by_its_door();

-- What a plan says: not where it stands, nor who may read it. A file may say where a plan stands that lived elsewhere; one that
-- lives here moves on by its own route. Who may read it is a right of its own.
create function plan.plan_keeps_its_rules() returns trigger
    language plpgsql as $$
declare
    apart constant text[] := array['status', 'as_published', 'published', 'version'];
begin
    if (case tg_op when 'INSERT' then new.published else new.published is distinct from old.published end)
            and not partnership.acting_may('plan.publish') then
        raise exception 'Only who may publish lets the public read a plan, or takes it back'
            using errcode = 'insufficient_privilege', constraint = 'publishing_wants_its_right';
    end if;
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - apart is distinct from to_jsonb(old) - apart then
            perform plan.refuse_locked(plan.lock_on(old.id, null));
        end if;
        if new.status is distinct from old.status and not journal.acting_as_system()
                and old.status <> 'RECORDED_AS_PUBLISHED'
                and not (old.status in ('DRAFT', 'CONSULTING', 'REVISED') and new.status in ('DRAFT', 'CONSULTING', 'REVISED')) then
            raise exception 'A plan that lives here moves on by its route'
                using errcode = 'check_violation', constraint = 'plan_moves_on_by_its_route';
        end if;
    end if;
    return new;
end $$;
create trigger plan_keeps_its_rules before insert or update on plan.plan
    for each row when (current_user = 'foreland_app') execute function plan.plan_keeps_its_rules();
