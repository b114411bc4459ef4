-- The access review: who has which rights, uses them or not, and when somebody last looked at that.
alter table partnership.account add column last_signed_in_at timestamptz;

create table partnership.access_review (
    id             uuid        primary key,
    partnership_id uuid        not null references partnership.partnership,
    person_id      uuid        not null references partnership.person,
    reviewer_id    uuid        not null references partnership.person,
    reviewed_at    timestamptz not null
);
create index access_review_of_person on partnership.access_review (person_id, reviewed_at);
create index access_review_by_reviewer on partnership.access_review (reviewer_id);
create index access_review_of_partnership on partnership.access_review (partnership_id);
alter table partnership.access_review enable row level security;
create policy access_review_is_seen on partnership.access_review for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage')));
create policy access_review_is_made on partnership.access_review for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('people.manage'))
        and (reviewer_id = journal.acting_person() or journal.acting_as_system()) and person_id in (select partnership.known_people()));
grant select, insert on partnership.access_review to foreland_app;

-- What second factor a person has, for those who keep the people; the factor itself is nobody's to read.
create function partnership.has_authenticator(which uuid) returns boolean
    language sql stable security definer set search_path = partnership, pg_temp
    return (select partnership.acting_may('people.manage')) and which in (select partnership.known_people())
        and exists (select from partnership.authenticator f where f.person_id = which);
