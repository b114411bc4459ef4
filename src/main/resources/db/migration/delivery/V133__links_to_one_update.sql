-- What the holder of a link may ask before anything is shown: how it stands with the link, and to start in this browser.

-- How it stands with a link. What it is about is told only to the browser in which it was started.
create function delivery.look_at_link(secret bytea, browser bytea, now_is timestamptz)
    returns table (state text, plan text, year integer, quarter integer, reference text, expires_at timestamptz)
    language sql stable security definer set search_path = delivery, pg_temp
    begin atomic
        with found as (
            select l.*, p.reference as plan_reference, case
                    when l.used_at is not null then 'USED'
                    when l.revoked_at is not null then 'REVOKED'
                    when l.expires_at <= now_is then 'EXPIRED'
                    when l.browser_hash is null then 'NEW'
                    when l.browser_hash = browser then 'HERE'
                    else 'ELSEWHERE' end as state
            from delivery.update_link l join plan.plan p on p.id = l.plan_id
            where l.partnership_id = journal.acting_partnership() and l.token_hash = secret)
        select f.state, case when f.state = 'HERE' then f.plan_reference end, case when f.state = 'HERE' then f.year end,
            case when f.state = 'HERE' then f.quarter end, case when f.state = 'HERE' then f.action_reference end, f.expires_at
        from found f;
    end;

-- Binds a link to a browser, once, for whoever knows the address that it was sent to.
create function delivery.start_link(secret bytea, browser bytea, address text, now_is timestamptz) returns text
    language plpgsql security definer set search_path = delivery, pg_temp as $$
declare
    known delivery.update_link;
begin
    select * into known from delivery.update_link l
    where l.partnership_id = journal.acting_partnership() and l.token_hash = secret for update;
    if known.id is null or known.used_at is not null or known.revoked_at is not null or known.expires_at <= now_is
        or known.browser_hash is not null then
        return 'NOT_NEW';
    elsif known.email <> lower(btrim(address)) then
        update delivery.update_link l set wrong_addresses = l.wrong_addresses + 1,
            revoked_at = case when l.wrong_addresses >= 4 then now_is end
        where l.id = known.id;
        return 'WRONG_ADDRESS';
    end if;
    update delivery.update_link l set browser_hash = browser, started_at = now_is where l.id = known.id;
    return 'STARTED';
end $$;
