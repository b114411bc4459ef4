-- Whoever may submit an agency's evidence adds to the datasets of that agency alone. Until now the right reached every agency's.
create function evidence.acting_may_give_for(whose text) returns boolean
    language sql stable security definer set search_path = partnership, pg_temp
    return exists (
        select from partnership.agency a
        where a.partnership_id = journal.acting_partnership() and a.name = whose
          and partnership.acting_may_for('evidence.submit', a.id));

-- The datasets of the acting person's own agencies.
create function evidence.given_by_acting() returns setof uuid
    language sql stable security definer set search_path = evidence, pg_temp
begin atomic
    select d.id from evidence.dataset d
    where d.partnership_id = journal.acting_partnership() and evidence.acting_may_give_for(d.agency);
end;

drop policy dataset_is_added on evidence.dataset;
create policy dataset_is_added on evidence.dataset for insert to foreland_app
    with check ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or evidence.acting_may_give_for(agency))));

drop policy part_is_added on evidence.part;
create policy part_is_added on evidence.part for insert to foreland_app
    with check ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or dataset_id in (select evidence.given_by_acting()))));
drop policy part_is_replaced on evidence.part;
create policy part_is_replaced on evidence.part for update to foreland_app
    using ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or dataset_id in (select evidence.given_by_acting()))));

-- A part is added before its file is, so its dataset says whose it is.
create function evidence.parts_given_by_acting() returns setof bigint
    language sql stable security definer set search_path = evidence, pg_temp
begin atomic
    select p.number from evidence.part p where p.dataset_id in (select evidence.given_by_acting());
end;

drop policy original_is_added on evidence.original;
create policy original_is_added on evidence.original for insert to foreland_app
    with check ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or part in (select evidence.parts_given_by_acting()))));

drop policy observation_is_added on evidence.observation;
create policy observation_is_added on evidence.observation for insert to foreland_app
    with check ((partnership_id is null and (select partnership.acting_may('evidence.import')))
        or (partnership_id = journal.acting_partnership()
            and ((select partnership.acting_may('evidence.import')) or dataset_id in (select evidence.given_by_acting()))));
