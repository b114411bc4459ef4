-- Row-level security of governance, and the rights to keep it. Decisions, errata, routes and submissions are only ever added:
-- the running role has no right to change or delete them.

insert into partnership.role_right values
    ('COORDINATOR', 'governance.keep'), ('DEMOCRATIC_SERVICES', 'governance.keep'), ('EXECUTIVE_MEMBER', 'governance.decide');

-- The partnership's members see all of it; whoever keeps governance writes it.
do $$
declare
    t text;
begin
    foreach t in array array['body', 'meeting', 'route', 'route_step', 'approval', 'submission', 'decision', 'erratum'] loop
        execute format('alter table governance.%I enable row level security', t);
        execute format('create policy %I on governance.%I for select to foreland_app
            using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()))', t || '_is_seen_by_members', t);
        execute format('grant select, insert on governance.%I to foreland_app', t);
    end loop;
    foreach t in array array['body', 'meeting', 'route', 'route_step', 'approval', 'submission'] loop
        execute format('create policy %I on governance.%I for insert to foreland_app
            with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may(''governance.keep'')))',
            t || '_is_kept', t);
    end loop;
end $$;

create policy body_is_changed on governance.body for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('governance.keep')));
create policy meeting_is_changed on governance.meeting for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('governance.keep')));
grant update (name, kind, from_date, to_date, successor_id, version) on governance.body to foreland_app;
grant update (date, place, status, version) on governance.meeting to foreland_app;

-- A member of the Executive Group may record that group's decisions and no other's; everyone records as themselves.
create function governance.acting_may_record(which_body uuid) returns boolean
    language sql stable
    return partnership.acting_may('governance.keep')
        or (partnership.acting_may('governance.decide')
            and exists (select from governance.body b where b.id = which_body and b.kind = 'EXECUTIVE_GROUP'));

create policy decision_is_recorded_as_oneself on governance.decision for insert to foreland_app
    with check (partnership_id = journal.acting_partnership()
        and recorded_by is not distinct from journal.acting_person()
        and governance.acting_may_record(body_id));
create policy erratum_is_written_as_oneself on governance.erratum for insert to foreland_app
    with check (partnership_id = journal.acting_partnership()
        and by_person is not distinct from journal.acting_person()
        and governance.acting_may_record((select d.body_id from governance.decision d where d.id = decision_id)));
