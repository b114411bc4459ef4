-- Who may report on what, review it and let the public see it. The program's checks come first; this is the wall behind them.
insert into partnership.role_right values
    ('AGENCY_LEAD', 'delivery.update'), ('COORDINATOR', 'delivery.update'), ('COORDINATOR', 'delivery.accept'),
    ('COORDINATOR', 'delivery.release'), ('ANALYST', 'delivery.release'), ('EXECUTIVE_MEMBER', 'delivery.release');

-- The link by whose holder this is done, if it is open: started in the same browser, and neither used, revoked nor expired.
-- What was shown is "hash of the secret:hash of the browser's cookie:seconds since 1970 by the program's clock".
create function delivery.linked()
    returns table (id uuid, plan_id uuid, action_id uuid, year integer, quarter integer, person_id uuid)
    language sql stable security definer set search_path = delivery, pg_temp
    begin atomic
        select l.id, l.plan_id, l.action_id, l.year, l.quarter, l.person_id from delivery.update_link l
        where l.partnership_id = journal.acting_partnership()
          and l.token_hash = decode(split_part(journal.acting_link(), ':', 1), 'hex')
          and l.browser_hash = decode(split_part(journal.acting_link(), ':', 2), 'hex')
          and l.used_at is null and l.revoked_at is null
          and l.expires_at > to_timestamp(split_part(journal.acting_link(), ':', 3)::bigint);
    end;

-- Whether the acting person may report on an action and quarter: for the agency that leads it, or by a link to this very update.
create function delivery.acting_may_report(on_action uuid, in_year integer, in_quarter integer) returns boolean
    language sql stable security definer set search_path = delivery, pg_temp
    return exists (
        select from plan.action a join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
        where a.id = on_action and a.year = in_year and a.partnership_id = journal.acting_partnership()
          and y.status in ('LIVE', 'CLOSING')
          and (partnership.acting_may_for('delivery.update', a.lead_agency_id)
               or exists (select from delivery.linked() l
                          where l.action_id = a.id and l.year = in_year and l.quarter = in_quarter)));

create function delivery.lead_of(which_action uuid) returns uuid
    language sql stable security definer set search_path = delivery, pg_temp
    return (select lead_agency_id from plan.action
            where id = which_action and partnership_id = journal.acting_partnership());

-- Whether an update or a link says of its action what is so.
create function delivery.names_an_action(which_action uuid, of_plan uuid, in_year integer, called text) returns boolean
    language sql stable security definer set search_path = delivery, pg_temp
    return exists (
        select from plan.action a
        where a.id = which_action and a.partnership_id = journal.acting_partnership() and a.plan_id = of_plan
          and a.year = in_year and a.reference = called);

-- Whether what belongs to an update may be written: as long as the update itself is with whoever reports.
create function delivery.acting_may_write(which_update uuid) returns boolean
    language sql stable security definer set search_path = delivery, pg_temp
    return exists (
        select from delivery.update u
        where u.id = which_update and u.partnership_id = journal.acting_partnership() and u.status in ('DRAFT', 'RETURNED')
          and delivery.acting_may_report(u.action_id, u.year, u.quarter));

-- Whoever reviews or releases is someone else than who submitted, also when that was by a link.
create function delivery.acting_submitted(which_update uuid) returns boolean
    language sql stable security definer set search_path = delivery, pg_temp
    return exists (
        select from delivery.update u left join delivery.update_link l on l.id = u.submitted_link
        where u.id = which_update
          and (journal.acting_person() in (u.submitted_by, l.person_id)
               or l.email in (select a.email from partnership.account a where a.person_id = journal.acting_person())));

-- What an update is about, for whoever may read or write it: words and measures of the action today, and what earlier quarters said.
create function delivery.subject(of_plan text, in_year integer, called text, in_quarter integer)
    returns table (year_id uuid, plan_id uuid, plan text, plan_title text, published boolean, status text, action_id uuid,
        reference text, title text, description text, owner_post text, owner_person_id uuid, start_date date, due_date date,
        agency_id uuid, agency text, may_write boolean, complete_since integer, silent boolean, measures jsonb, steps jsonb)
    language sql stable security definer set search_path = delivery, pg_temp
    begin atomic
        select y.id, p.id, p.reference, p.title, p.published, y.status, a.id, a.reference, a.title, a.description, a.owner_post,
            a.owner_person_id, a.start_date, a.due_date, a.lead_agency_id, g.name,
            delivery.acting_may_report(a.id, a.year, in_quarter),
            (select min(u.quarter) from delivery.update u
             where u.action_id = a.id and u.year = a.year and u.status = 'ACCEPTED' and u.says_complete),
            in_quarter > 1 and not exists (
                select from delivery.update u
                where u.action_id = a.id and u.year = a.year and u.quarter = in_quarter - 1 and u.submitted_at is not null),
            coalesce((select jsonb_agg(jsonb_build_object('position', m.position, 'title', m.title, 'unit', m.unit,
                    'baseline', m.baseline::text, 'target', m.target::text, 'direction', m.direction, 'describes', m.describes,
                    'last', (select jsonb_build_object('value', v.value::text, 'as_of', v.as_of)
                             from delivery.update_measure v join delivery.update u on u.id = v.update_id
                             where u.action_id = a.id and u.year = a.year and u.quarter < in_quarter
                               and u.status in ('SUBMITTED', 'ACCEPTED') and v.title = m.title
                             order by u.quarter desc limit 1)) order by m.position)
                from plan.measure m where m.action_id = a.id and m.kind = 'NUMERIC'), '[]'),
            coalesce((select jsonb_agg(jsonb_build_object('position', s.position, 'title', s.title, 'due', s.due_date,
                    'reached', coalesce(s.done_date, (
                        select min(r.reached) from delivery.update_milestone r join delivery.update u on u.id = r.update_id
                        where u.action_id = a.id and u.year = a.year and u.quarter < in_quarter
                          and u.status in ('SUBMITTED', 'ACCEPTED') and r.title = s.title))) order by s.position)
                from (select position, title, due_date, done_date from plan.milestone where action_id = a.id
                      union all select 1000 + position, title, due_date, done_date from plan.measure
                      where action_id = a.id and kind = 'MILESTONE') as s), '[]')
        from plan.plan p
        join plan.annual_action_plan y on y.plan_id = p.id and y.year = in_year
        join plan.action a on a.plan_id = p.id and a.year = in_year and a.reference = called
        left join partnership.agency g on g.id = a.lead_agency_id
        where p.partnership_id = journal.acting_partnership() and p.reference = of_plan and in_quarter between 1 and 4
          and (partnership.acting_is_member()
               or exists (select from delivery.linked() l
                          where l.action_id = a.id and l.year = in_year and l.quarter = in_quarter));
    end;

do $$
declare
    t text;
begin
    foreach t in array array['update', 'update_link', 'update_measure', 'update_milestone', 'update_erratum', 'evidence_file'] loop
        execute format('alter table delivery.%I enable row level security', t);
    end loop;
    foreach t in array array['update_measure', 'update_milestone', 'evidence_file'] loop
        execute format('create policy %I on delivery.%I for select to foreland_app
            using (partnership_id = journal.acting_partnership() and update_id in (select id from delivery.update))',
            t || '_is_seen_with_its_update', t);
        execute format('create policy %I on delivery.%I for insert to foreland_app
            with check (partnership_id = journal.acting_partnership() and delivery.acting_may_write(update_id))', t || '_is_given', t);
        execute format('create policy %I on delivery.%I for delete to foreland_app
            using (partnership_id = journal.acting_partnership() and delivery.acting_may_write(update_id))', t || '_is_taken_back', t);
    end loop;
end $$;

create policy update_is_seen on delivery.update for select to foreland_app
    using (partnership_id = journal.acting_partnership()
        and ((select partnership.acting_is_member())
             or (action_id, year, quarter) in (select l.action_id, l.year, l.quarter from delivery.linked() l)));
create policy update_is_begun on delivery.update for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and status = 'DRAFT' and agency_id = delivery.lead_of(action_id)
        and delivery.names_an_action(action_id, plan_id, year, action_reference)
        and delivery.acting_may_report(action_id, year, quarter));
create policy update_is_changed on delivery.update for update to foreland_app
    using (partnership_id = journal.acting_partnership()
        and ((select partnership.acting_may('delivery.accept')) or delivery.acting_may_report(action_id, year, quarter)));

create policy update_measure_is_released on delivery.update_measure for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('delivery.release'))
        and not delivery.acting_submitted(update_id))
    with check (released_by is not distinct from journal.acting_person());

create policy update_erratum_is_seen_with_its_update on delivery.update_erratum for select to foreland_app
    using (partnership_id = journal.acting_partnership() and update_id in (select id from delivery.update));
create policy update_erratum_is_written_as_oneself on delivery.update_erratum for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and by_person = journal.acting_person()
        and exists (select from delivery.update u
                    where u.id = update_id and u.status = 'ACCEPTED'
                      and ((select partnership.acting_may('delivery.accept'))
                           or partnership.acting_may_for('delivery.update', u.agency_id))));

create policy update_link_is_seen_by_reviewers on delivery.update_link for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('delivery.accept')));
create policy update_link_is_made on delivery.update_link for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('delivery.accept'))
        and made_by = journal.acting_person() and delivery.names_an_action(action_id, plan_id, year, action_reference)
        and num_nonnulls(browser_hash, started_at, used_at, revoked_at) = 0);
create policy update_link_is_revoked on delivery.update_link for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('delivery.accept')));

grant select on delivery.update, delivery.update_measure, delivery.update_milestone, delivery.update_erratum, delivery.evidence_file
    to foreland_app;
grant insert on delivery.update, delivery.update_measure, delivery.update_milestone, delivery.update_erratum, delivery.evidence_file,
    delivery.update_link to foreland_app;
grant update (agency_id, status, rag, rag_reason, proposed_rag, proposed_why, progress, risks, next_steps, help_wanted, says_complete,
    saved_at, saved_by, saved_link, submitted_at, submitted_by, submitted_link, reviewed_at, reviewed_by, question, draft, version)
    on delivery.update to foreland_app;
grant delete on delivery.update_measure, delivery.update_milestone, delivery.evidence_file to foreland_app;
grant update (released_at, released_by) on delivery.update_measure to foreland_app;
-- The hashes of secrets are read by nobody: they are compared within functions.
grant select (id, partnership_id, plan_id, year, quarter, action_id, action_reference, email, person_id, made_at, made_by,
    expires_at, started_at, used_at, revoked_at) on delivery.update_link to foreland_app;
grant update (revoked_at) on delivery.update_link to foreland_app;

-- An update goes its way: draft, submitted, then accepted or returned, and submitted again. Each step is for one side only, and
-- what was accepted stays as it is.
create function delivery.update_goes_its_way() returns trigger
    language plpgsql as $$
declare
    said constant text[] := array['agency_id', 'rag', 'rag_reason', 'proposed_rag', 'proposed_why', 'progress', 'risks', 'next_steps',
        'help_wanted', 'says_complete', 'saved_at', 'saved_by', 'saved_link', 'submitted_at', 'submitted_by', 'submitted_link', 'draft'];
    same_words boolean;
begin
    if old.status = 'ACCEPTED' then
        raise exception 'an accepted update is locked: correct it by an erratum' using errcode = 'restrict_violation',
            constraint = 'update_is_locked_once_accepted';
    end if;
    if new.status in ('ACCEPTED', 'RETURNED') and new.status <> old.status then
        same_words := not exists (
            select from unnest(said) as column_name
            where to_jsonb(new) -> column_name is distinct from to_jsonb(old) -> column_name);
        if old.status <> 'SUBMITTED' or not same_words or not partnership.acting_may('delivery.accept')
            or (delivery.acting_submitted(old.id) and not journal.acting_as_system())
            or new.reviewed_by is distinct from journal.acting_person() then
            raise exception 'an update is reviewed by a coordinator who did not submit it, as it was submitted'
                using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    if old.status not in ('DRAFT', 'RETURNED') or new.status not in (old.status, 'SUBMITTED')
        or (new.reviewed_at, new.reviewed_by, new.question) is distinct from (old.reviewed_at, old.reviewed_by, old.question)
        or new.agency_id is distinct from delivery.lead_of(old.action_id)
        or not delivery.acting_may_report(old.action_id, old.year, old.quarter) then
        raise exception 'an update is written by the agency that leads the action, while it is a draft or returned'
            using errcode = 'insufficient_privilege';
    end if;
    if new.status = 'SUBMITTED' and not journal.acting_as_system()
        and (new.submitted_by, new.submitted_link) is distinct from
            (journal.acting_person(), (select l.id from delivery.linked() l)) then
        raise exception 'an update is submitted as oneself' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger update_goes_its_way before update on delivery.update
    for each row execute function delivery.update_goes_its_way();

-- Only an accepted figure is released.
create function delivery.figure_is_released() returns trigger
    language plpgsql as $$
begin
    if not exists (select from delivery.update u where u.id = new.update_id and u.status = 'ACCEPTED') then
        raise exception 'a figure is released once its update is accepted' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger figure_is_released before update on delivery.update_measure
    for each row execute function delivery.figure_is_released();

-- A link ends with its use; one that is shown again after that says so.
create function delivery.link_is_used_up() returns trigger
    language plpgsql security definer set search_path = delivery, pg_temp as $$
begin
    if new.status in ('SUBMITTED', 'ACCEPTED') then
        update delivery.update_link set used_at = coalesce(new.reviewed_at, new.submitted_at)
        where action_id = new.action_id and year = new.year and quarter = new.quarter
          and used_at is null and revoked_at is null and (new.status = 'ACCEPTED' or id = new.submitted_link);
    end if;
    return null;
end $$;
create trigger link_is_used_up after update on delivery.update
    for each row when (new.status is distinct from old.status) execute function delivery.link_is_used_up();

-- What was accepted by some instant, as far as whoever is acting may see it: the partnership's members all of it; the public, of a
-- published plan, what was said of progress and the figures that a second person released.
create function delivery.accepted(of_plan uuid, of_year integer, by_when timestamptz)
    returns table (id uuid, action_id uuid, action_reference text, quarter integer, agency_id uuid, agency text, rag text,
        rag_reason text, proposed_rag text, proposed_why text, progress text, risks text, next_steps text, help_wanted text,
        says_complete boolean, submitted_at timestamptz, accepted_at timestamptz, measures jsonb, milestones jsonb, errata jsonb,
        files integer)
    language sql stable security definer set search_path = delivery, pg_temp
    begin atomic
        with inside as materialized (select partnership.acting_is_member() as yes)
        select u.id, u.action_id, u.action_reference, u.quarter, u.agency_id, g.name, u.rag, u.rag_reason,
            case when inside.yes then u.proposed_rag end, case when inside.yes then u.proposed_why end, u.progress,
            case when inside.yes then u.risks end, case when inside.yes then u.next_steps end,
            case when inside.yes then u.help_wanted end,
            u.says_complete, u.submitted_at, u.reviewed_at,
            coalesce((select jsonb_agg(jsonb_build_object('title', m.title, 'unit', m.unit, 'baseline', m.baseline::text,
                    'target', m.target::text, 'direction', m.direction, 'describes', m.describes, 'value', m.value::text, 'as_of', m.as_of,
                    'note', m.note, 'released', coalesce(m.released_at <= by_when, false)) order by m.position)
                from delivery.update_measure m
                where m.update_id = u.id and (inside.yes or m.released_at <= by_when)), '[]'),
            coalesce((select jsonb_agg(jsonb_build_object('title', s.title, 'due', s.due_date, 'reached', s.reached) order by s.position)
                from delivery.update_milestone s where s.update_id = u.id), '[]'),
            coalesce((select jsonb_agg(jsonb_build_object('at', e.at, 'text', e.text) order by e.at)
                from delivery.update_erratum e where e.update_id = u.id and e.at <= by_when), '[]'),
            case when inside.yes then (select count(*)::integer from delivery.evidence_file f where f.update_id = u.id) else 0 end
        from delivery.update u join partnership.agency g on g.id = u.agency_id cross join inside
        where u.partnership_id = journal.acting_partnership() and u.plan_id = of_plan and u.year = of_year
          and u.status = 'ACCEPTED' and u.reviewed_at <= by_when
          and (inside.yes or exists (select from plan.plan p where p.id = u.plan_id and p.published));
    end;
