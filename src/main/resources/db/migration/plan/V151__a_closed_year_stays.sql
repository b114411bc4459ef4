-- A year is closed once every action has its disposition, and from then on it stays closed. That its text stays, V110 sees to.

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
