-- A year is closed once every action has its disposition, and from then on it stays as it is.

create function plan.year_is_closed_whole() returns trigger
    language plpgsql as $$
begin
    if old.status = 'CLOSED' then
        raise exception 'The year is closed and stays as it is'
            using errcode = 'check_violation', constraint = 'closed_year_stays';
    end if;
    if tg_op = 'UPDATE' and new.status = 'CLOSED' and exists (
        select from plan.action a where a.plan_id = new.plan_id and a.year = new.year
            and coalesce(a.disposition, 'ONGOING_TO_YEAR_END') = 'ONGOING_TO_YEAR_END') then
        raise exception 'A year is closed when every action has its disposition'
            using errcode = 'check_violation', constraint = 'closed_year_is_whole';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger year_is_closed_whole before update or delete on plan.annual_action_plan
    for each row execute function plan.year_is_closed_whole();

create function plan.refuse_if_closed(of_plan uuid, of_year integer) returns void
    language plpgsql as $$
begin
    if exists (select from plan.annual_action_plan y where y.plan_id = of_plan and y.year = of_year and y.status = 'CLOSED') then
        raise exception 'The year is closed and stays as it is'
            using errcode = 'check_violation', constraint = 'closed_year_stays';
    end if;
end $$;

create function plan.action_of_a_closed_year_stays() returns trigger
    language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform plan.refuse_if_closed(old.plan_id, old.year);
    end if;
    if tg_op <> 'DELETE' then
        perform plan.refuse_if_closed(new.plan_id, new.year);
        return new;
    end if;
    return old;
end $$;
create trigger action_of_a_closed_year_stays before insert or update or delete on plan.action
    for each row execute function plan.action_of_a_closed_year_stays();

-- What belongs to an action. One that goes with its action was asked about with it.
create function plan.part_of_a_closed_action_stays() returns trigger
    language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform plan.refuse_if_closed(a.plan_id, a.year) from plan.action a where a.id = old.action_id;
    end if;
    if tg_op <> 'DELETE' then
        perform plan.refuse_if_closed(a.plan_id, a.year) from plan.action a where a.id = new.action_id;
        return new;
    end if;
    return old;
end $$;
do $$
declare
    part text;
begin
    foreach part in array array['supporting_agency', 'measure', 'milestone'] loop
        execute format('create trigger %I before insert or update or delete on plan.%I
            for each row execute function plan.part_of_a_closed_action_stays()', part || '_of_a_closed_year_stays', part);
    end loop;
end $$;
