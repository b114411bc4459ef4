-- What the public is told of a published year's activities: a sum for each kind, and nothing of any one activity.
create function delivery.public_activity_totals(of_plan uuid, of_year integer)
    returns table (title text, unit_one text, unit_many text, distinct_people boolean, activities integer, total bigint,
        at_least boolean)
    language sql stable security definer set search_path = delivery, pg_temp
    begin atomic
        select k.title, k.unit_one, k.unit_many, k.distinct_people, count(*)::integer, sum(a.count), bool_or(a.at_least)
        from delivery.activity a join delivery.activity_kind k on k.id = a.kind_id
        where a.partnership_id = journal.acting_partnership() and a.plan_id = of_plan and a.year = of_year and a.removed_at is null
          and exists (select from plan.plan p where p.id = a.plan_id and p.published)
        group by k.id;
    end;
