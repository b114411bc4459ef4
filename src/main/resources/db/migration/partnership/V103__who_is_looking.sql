-- Who a signed-in person is in a partnership, and what they may do there today: asked at the start of every request, before
-- anyone acts, in one statement. No row for a closed or unknown account.
create function partnership.viewer(which_person uuid, which_partnership uuid)
    returns table (name text, roles text[], agencies uuid[], rights text[])
    language sql stable security definer set search_path = partnership, pg_temp
    begin atomic
        select p.name,
               coalesce(array_agg(distinct r.title) filter (where r.title is not null), '{}'),
               coalesce(array_agg(distinct m.agency_id) filter (where m.agency_id is not null), '{}'),
               coalesce(array_agg(distinct rr.right_code) filter (where rr.right_code is not null), '{}')
        from partnership.account a
        join partnership.person p on p.id = a.person_id
        left join partnership.membership m on m.person_id = p.id and m.partnership_id = which_partnership
            and m.role <> 'CONTACT'
            and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity')
        left join partnership.role r on r.code = m.role
        left join partnership.role_right rr on rr.role = m.role
        where a.person_id = which_person and a.closed_at is null
        group by p.name;
    end;
