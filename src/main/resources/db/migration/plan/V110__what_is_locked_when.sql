-- What a body decides on, and what was agreed, cannot be changed on the way: the wall behind foreland.plan.PlanPolicy.
--
-- The one door is the setting foreland.plan_change, 'yes' for the rest of a transaction that applies a change request, settles
-- dispositions or confirms what was provisional (foreland.plan.UnderChangeControl). What is before a body, and what is closed,
-- has no door.

create function plan.change_is_let_through() returns boolean
    language sql stable
    return coalesce(current_setting('foreland.plan_change', true), '') = 'yes';

-- Why the text of a year, or of the plan where no year is given, stays as it is; null when it is open.
create function plan.lock_on(of_plan uuid, of_year integer) returns text
    language sql stable
    begin atomic
        select case
            when y.status = 'IN_APPROVAL' then 'text_stays_while_it_is_decided_on'
            when y.status = 'CLOSED' then 'closed_year_stays'
            when plan.change_is_let_through() then null
            when p.status in ('SUBMITTED', 'SCRUTINY', 'CABINET', 'COUNCIL') then 'text_stays_while_it_is_decided_on'
            when p.status = 'EXPIRED' then 'expired_plan_stays'
            when y.status in ('AGREED', 'LIVE', 'CLOSING') then 'agreed_text_changes_by_request'
        end
        from plan.plan p left join plan.annual_action_plan y on y.plan_id = p.id and y.year = of_year
        where p.id = of_plan;
    end;

-- The headings are part of every year's plan: they stay while any of them is before a body or at work.
create function plan.lock_on_headings(of_plan uuid) returns text
    language sql stable
    begin atomic
        select coalesce(plan.lock_on(of_plan, null), (
            select case when bool_or(y.status = 'IN_APPROVAL') then 'text_stays_while_it_is_decided_on'
                        else 'agreed_text_changes_by_request' end
            from plan.annual_action_plan y
            where y.plan_id = of_plan and y.status in ('IN_APPROVAL', 'AGREED', 'LIVE', 'CLOSING')
                and not plan.change_is_let_through()
            having count(*) > 0));
    end;

create function plan.refuse_locked(lock text) returns void
    language plpgsql as $$
begin
    if lock is not null then
        raise exception 'The text is locked: %', lock using errcode = 'check_violation', constraint = lock;
    end if;
end $$;

create function plan.action_is_open() returns trigger
    language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform plan.refuse_locked(plan.lock_on(old.plan_id, old.year));
    end if;
    if tg_op <> 'DELETE' then
        perform plan.refuse_locked(plan.lock_on(new.plan_id, new.year));
        return new;
    end if;
    return old;
end $$;

create function plan.part_of_action_is_open() returns trigger
    language plpgsql as $$
begin
    perform plan.refuse_locked(plan.lock_on(a.plan_id, a.year)) from plan.action a
        where a.id in (case when tg_op <> 'INSERT' then old.action_id end, case when tg_op <> 'DELETE' then new.action_id end);
    return case tg_op when 'DELETE' then old else new end;
end $$;

create function plan.focus_area_is_open() returns trigger
    language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform plan.refuse_locked(plan.lock_on_headings(old.plan_id));
    end if;
    if tg_op <> 'DELETE' then
        perform plan.refuse_locked(plan.lock_on_headings(new.plan_id));
        return new;
    end if;
    return old;
end $$;

-- A year is added to a plan that is open, and goes only while its own text is; what it says follows its state. Where it stands is
-- no part of what it says.
create function plan.year_is_open() returns trigger
    language plpgsql as $$
begin
    if tg_op <> 'INSERT' and (tg_op = 'DELETE'
            or to_jsonb(new) - array['status', 'version'] is distinct from to_jsonb(old) - array['status', 'version']) then
        perform plan.refuse_locked(plan.lock_on(old.plan_id, old.year));
    end if;
    if tg_op = 'INSERT' then
        perform plan.refuse_locked(plan.lock_on(new.plan_id, null));
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

-- Only the running role is bound; what goes with its action by a foreign key was asked about with it.
create trigger action_is_open before insert or update or delete on plan.action
    for each row when (current_user = 'foreland_app') execute function plan.action_is_open();
create trigger supporting_agency_is_open before insert or update or delete on plan.supporting_agency
    for each row when (current_user = 'foreland_app') execute function plan.part_of_action_is_open();
create trigger measure_is_open before insert or update or delete on plan.measure
    for each row when (current_user = 'foreland_app') execute function plan.part_of_action_is_open();
create trigger milestone_is_open before insert or update or delete on plan.milestone
    for each row when (current_user = 'foreland_app') execute function plan.part_of_action_is_open();
create trigger focus_area_is_open before insert or update or delete on plan.focus_area
    for each row when (current_user = 'foreland_app') execute function plan.focus_area_is_open();
create trigger year_is_open before insert or update or delete on plan.annual_action_plan
    for each row when (current_user = 'foreland_app') execute function plan.year_is_open();
