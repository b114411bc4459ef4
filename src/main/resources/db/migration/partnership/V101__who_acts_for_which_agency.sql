-- Whether the acting person has a right through a role held for this very agency: what an agency answers for is its own people's.
create function partnership.acting_may_for(which text, whose uuid) returns boolean
    language sql stable security definer set search_path = partnership, pg_temp
    return journal.acting_as_system() or exists (
        select from partnership.membership m
        join partnership.account a on a.person_id = m.person_id
        join partnership.role_right r on r.role = m.role
        where m.person_id = journal.acting_person() and m.partnership_id = journal.acting_partnership()
          and m.agency_id = whose and r.right_code = which and a.closed_at is null
          and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity'));
