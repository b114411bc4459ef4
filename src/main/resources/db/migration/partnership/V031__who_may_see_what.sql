-- Row-level security of people, agencies and the journal. The program's checks come first; this is the wall behind them.

create function partnership.today() returns date
    language sql stable
    return (now() at time zone 'Europe/London')::date;

-- Whether the acting person belongs to the acting partnership today, in a role other than a mere contact.
create function partnership.acting_is_member() returns boolean
    language sql stable security definer set search_path = partnership, pg_temp
    return journal.acting_as_system() or exists (
        select from partnership.membership m join partnership.account a on a.person_id = m.person_id
        where m.person_id = journal.acting_person() and m.partnership_id = journal.acting_partnership()
          and m.role <> 'CONTACT' and a.closed_at is null
          and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity'));

create function partnership.acting_may(which text) returns boolean
    language sql stable security definer set search_path = partnership, pg_temp
    return journal.acting_as_system() or exists (
        select from partnership.membership m
        join partnership.account a on a.person_id = m.person_id
        join partnership.role_right r on r.role = m.role
        where m.person_id = journal.acting_person() and m.partnership_id = journal.acting_partnership()
          and r.right_code = which and a.closed_at is null
          and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity'));

-- People whom the acting partnership knows.
create function partnership.known_people() returns setof uuid
    language sql stable security definer set search_path = partnership, pg_temp
    begin atomic
        select m.person_id from partnership.membership m where m.partnership_id = journal.acting_partnership()
        union select h.person_id from partnership.post_holding h where h.partnership_id = journal.acting_partnership();
    end;

alter table partnership.partnership enable row level security;
alter table partnership.coverage enable row level security;
alter table partnership.agency enable row level security;
alter table partnership.person enable row level security;
alter table partnership.membership enable row level security;
alter table partnership.post enable row level security;
alter table partnership.post_holding enable row level security;
alter table partnership.account enable row level security;
alter table partnership.invitation enable row level security;
alter table partnership.sign_in_attempts enable row level security;

-- Which partnerships there are, where, and of which agencies, is public.
create policy partnership_is_public on partnership.partnership for select to foreland_app using (true);
create policy partnership_is_made_by_the_system on partnership.partnership for insert to foreland_app
    with check (journal.acting_as_system());
create policy coverage_is_public on partnership.coverage for select to foreland_app using (true);
create policy coverage_is_kept on partnership.coverage for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('agencies.manage')));
create policy agency_is_public on partnership.agency for select to foreland_app
    using (partnership_id = journal.acting_partnership());
create policy agency_is_added on partnership.agency for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('agencies.manage')));
create policy agency_is_changed on partnership.agency for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('agencies.manage')));

-- People are seen by their own partnership's members, and by themselves.
create policy person_is_known on partnership.person for select to foreland_app
    using (id = journal.acting_person() or journal.acting_as_system()
        or ((select partnership.acting_is_member()) and id in (select partnership.known_people())));
create policy person_is_added on partnership.person for insert to foreland_app
    with check ((select partnership.acting_may('people.manage')));
create policy person_is_changed on partnership.person for update to foreland_app
    using (journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and id in (select partnership.known_people())));

create policy membership_is_seen on partnership.membership for select to foreland_app
    using (person_id = journal.acting_person() or journal.acting_as_system()
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member())));
create policy membership_is_kept on partnership.membership for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage')));
create policy membership_is_changed on partnership.membership for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage')));

create policy post_is_public on partnership.post for select to foreland_app
    using (partnership_id = journal.acting_partnership());
create policy post_is_added on partnership.post for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage')));
create policy post_is_changed on partnership.post for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage')));
create policy post_holding_is_seen on partnership.post_holding for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));
create policy post_holding_is_added on partnership.post_holding for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage')));
create policy post_holding_is_changed on partnership.post_holding for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage')));

-- Accounts: oneself, the system at sign-in, and whoever keeps the people of a partnership that knows the person.
create policy account_is_ones_own on partnership.account to foreland_app
    using (person_id = journal.acting_person() or journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people())))
    with check (person_id = journal.acting_person() or journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people())));
create policy invitation_is_kept on partnership.invitation to foreland_app
    using (journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people())))
    with check (journal.acting_as_system()
        or ((select partnership.acting_may('people.manage')) and person_id in (select partnership.known_people())));
create policy sign_in_attempts_are_the_systems on partnership.sign_in_attempts to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());

-- The journal is read by the partnership's own members; the installation's by the system alone.
create policy entry_is_read_by_members on journal.entry for select to foreland_app
    using (journal.acting_as_system()
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member())));
create policy personal_key_is_used_for_known_people on journal.personal_key to foreland_app
    using (journal.acting_as_system() or person_id = journal.acting_person()
        or ((select partnership.acting_is_member()) and person_id in (select partnership.known_people())))
    with check (journal.acting_as_system() or (select partnership.acting_may('people.manage')));

grant select, insert on partnership.partnership, partnership.coverage to foreland_app;
grant select, insert, update on partnership.agency, partnership.person, partnership.membership, partnership.post,
    partnership.post_holding, partnership.account, partnership.invitation to foreland_app;
grant select on partnership.role, partnership.role_right to foreland_app;
grant select, insert, update, delete on partnership.sign_in_attempts, partnership.web_session,
    partnership.web_session_attributes to foreland_app;

insert into partnership.role values
    ('COORDINATOR', 'Coordinator', 'Runs the partnership''s year: the plan, the updates, the reports', 1),
    ('AGENCY_LEAD', 'Agency lead', 'Answers for the actions that the agency leads', 2),
    ('ANALYST', 'Analyst', 'Turns the agencies'' data into the strategic assessment', 3),
    ('EXECUTIVE_MEMBER', 'Executive Group member', 'Agrees the plan and ratifies spending', 4),
    ('PORTFOLIO_HOLDER', 'Portfolio holder', 'The Cabinet member for community safety', 5),
    ('SCRUTINY_MEMBER', 'Scrutiny member', 'Challenges the plan and asks for updates', 6),
    ('DEMOCRATIC_SERVICES', 'Democratic services officer', 'Keeps agendas, reports and decisions', 7),
    ('CASE_OFFICER', 'Case officer', 'Works anti-social behaviour cases', 8),
    ('FINANCE_OFFICER', 'Finance officer', 'Certifies spending and grant returns', 9),
    ('DATA_PROTECTION_OFFICER', 'Data protection officer', 'Sees the journal and answers for personal data', 10),
    ('POLICING_BODY_OFFICER', 'Local policing body''s officer', 'Sees the plan and receives the grant returns', 11),
    ('ADMINISTRATOR', 'Administrator', 'Keeps the people, agencies and the installation', 12),
    ('CONTACT', 'Contact', 'A name in the directory, without an account', 13);

insert into partnership.role_right values
    ('COORDINATOR', 'agencies.manage'), ('COORDINATOR', 'people.manage'), ('COORDINATOR', 'people.see'),
    ('COORDINATOR', 'plan.edit'), ('COORDINATOR', 'plan.import'), ('COORDINATOR', 'plan.publish'), ('COORDINATOR', 'journal.read'),
    ('AGENCY_LEAD', 'people.see'), ('AGENCY_LEAD', 'plan.edit-own'),
    ('ANALYST', 'people.see'), ('EXECUTIVE_MEMBER', 'people.see'), ('PORTFOLIO_HOLDER', 'people.see'),
    ('DEMOCRATIC_SERVICES', 'people.see'),
    ('DATA_PROTECTION_OFFICER', 'people.see'), ('DATA_PROTECTION_OFFICER', 'journal.read'),
    ('ADMINISTRATOR', 'agencies.manage'), ('ADMINISTRATOR', 'people.manage'), ('ADMINISTRATOR', 'people.see'),
    ('ADMINISTRATOR', 'journal.read'), ('ADMINISTRATOR', 'house.keep');
