-- Nobody gives away more than they have, and no partnership's keepers reach into another's.

-- Whoever may edit all of the plan may edit their own part of it: said outright, so that a coordinator can make agency leads.
insert into partnership.role_right values ('COORDINATOR', 'plan.edit-own');

-- Whether the acting person has every right that a role gives.
create function partnership.acting_may_give(which text) returns boolean
    language sql stable security definer set search_path = partnership, pg_temp
    return not exists (
        select from partnership.role_right r where r.role = which and not partnership.acting_may(r.right_code));

drop policy membership_is_kept on partnership.membership;
create policy membership_is_kept on partnership.membership for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage'))
        and partnership.acting_may_give(role));

-- A role can be ended by whoever keeps the people, also one that they could not give; prolonged only by who could give it.
drop policy membership_is_changed on partnership.membership;
create policy membership_is_changed on partnership.membership for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage')))
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage'))
        and (to_date <= partnership.today() or partnership.acting_may_give(role)));
revoke update on partnership.membership from foreland_app;
grant update (to_date, version) on partnership.membership to foreland_app;

-- Whether a person belongs to another partnership as well. Their name, address and account are then not one partnership's to change.
create function partnership.known_elsewhere(which uuid) returns boolean
    language sql stable security definer set search_path = partnership, pg_temp
    return exists (select from partnership.membership m
                   where m.person_id = which and m.partnership_id is distinct from journal.acting_partnership())
        or exists (select from partnership.post_holding h
                   where h.person_id = which and h.partnership_id is distinct from journal.acting_partnership());

drop policy person_is_changed on partnership.person;
create policy person_is_changed on partnership.person for update to foreland_app
    using (journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and id in (select partnership.known_people())
            and not partnership.known_elsewhere(id)));

drop policy account_is_ones_own on partnership.account;
create policy account_is_seen on partnership.account for select to foreland_app
    using (person_id = journal.acting_person() or journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people())));
create policy account_is_opened on partnership.account for insert to foreland_app
    with check (journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people())
            and not partnership.known_elsewhere(person_id)));
create policy account_is_changed on partnership.account for update to foreland_app
    using (journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people())
            and not partnership.known_elsewhere(person_id)));

drop policy invitation_is_kept on partnership.invitation;
create policy invitation_is_kept on partnership.invitation to foreland_app
    using (journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people())
            and not partnership.known_elsewhere(person_id)))
    with check (journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people())
            and not partnership.known_elsewhere(person_id)));
