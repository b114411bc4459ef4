-- The strategic assessment of a year: its way from planned to approved, the words in it, the figures it was frozen with, the issues
-- that people scored, and the files that were approved.
create schema if not exists assessment;
grant usage on schema assessment to foreland_app;

insert into partnership.role_right values
    ('COORDINATOR', 'assessment.read'), ('AGENCY_LEAD', 'assessment.read'), ('ANALYST', 'assessment.read'),
    ('EXECUTIVE_MEMBER', 'assessment.read'), ('PORTFOLIO_HOLDER', 'assessment.read'),
    ('COORDINATOR', 'assessment.write'), ('ANALYST', 'assessment.write'),
    ('COORDINATOR', 'assessment.review'),
    ('COORDINATOR', 'assessment.score'), ('ANALYST', 'assessment.score'), ('AGENCY_LEAD', 'assessment.score'),
    ('EXECUTIVE_MEMBER', 'assessment.score'),
    ('EXECUTIVE_MEMBER', 'assessment.approve');

create table assessment.assessment (
    id             uuid    not null,
    partnership_id uuid    not null,
    year           integer not null,
    edition        integer not null,
    area_code      text    not null,
    from_month     date    not null,
    to_month       date    not null,
    threshold      integer not null,
    scheme         jsonb   not null,
    status         text    not null,
    version        integer not null default 1,
    constraint assessment_pkey primary key (id),
    constraint assessment_of_partnership foreign key (partnership_id) references partnership.partnership,
    constraint assessment_within_partnership unique (partnership_id, id),
    constraint assessment_edition_is_unique unique (partnership_id, year, edition),
    constraint assessment_area_is_known foreign key (area_code) references geography.area,
    constraint assessment_edition_counts_from_one check (edition >= 1),
    constraint assessment_covers_whole_months check (
        extract(day from from_month) = 1 and extract(day from to_month) = 1 and to_month >= from_month),
    constraint assessment_threshold_hides_something check (threshold between 3 and 20),
    constraint assessment_status_is_known check (
        status in ('PLANNED', 'COLLECTING', 'FROZEN', 'DRAFT', 'REVIEWED', 'APPROVED', 'SUPERSEDED'))
);
comment on column assessment.assessment.year is 'In which the financial year begins that the assessment is made for.';
comment on column assessment.assessment.edition is 'Data that came after the freeze make a new edition, never an edit.';
comment on column assessment.assessment.threshold is 'Counts below it are hidden in the public version.';
create index assessment_by_area on assessment.assessment (area_code);

create table assessment.step_taken (
    assessment_id  uuid        not null,
    partnership_id uuid        not null,
    position       integer     not null,
    from_status    text        not null,
    to_status      text        not null,
    taken_at       timestamptz not null,
    taken_by       uuid,
    note           text,
    constraint step_taken_pkey primary key (assessment_id, position),
    constraint step_taken_of_assessment foreign key (partnership_id, assessment_id)
        references assessment.assessment (partnership_id, id),
    constraint step_taken_by_a_person foreign key (taken_by) references partnership.person
);
create index step_taken_within_assessment on assessment.step_taken (assessment_id);
create index step_taken_by_taker on assessment.step_taken (taken_by);

create table assessment.section_text (
    assessment_id  uuid        not null,
    partnership_id uuid        not null,
    section        text        not null,
    text           text        not null,
    version        integer     not null default 1,
    saved_at       timestamptz not null,
    saved_by       uuid,
    constraint section_text_pkey primary key (assessment_id, section),
    constraint section_text_of_assessment foreign key (partnership_id, assessment_id)
        references assessment.assessment (partnership_id, id),
    constraint section_text_by_a_person foreign key (saved_by) references partnership.person,
    constraint section_text_section_is_a_name check (section ~ '^[a-z][a-z0-9-]{0,62}$'),
    constraint section_text_is_not_endless check (length(text) <= 40000)
);
create index section_text_by_writer on assessment.section_text (saved_by);

create table assessment.frozen_figures (
    assessment_id  uuid        not null,
    partnership_id uuid        not null,
    frozen_at      timestamptz not null,
    frozen_by      uuid,
    data           text        not null,
    sha256         text        not null,
    constraint frozen_figures_pkey primary key (assessment_id),
    constraint frozen_figures_of_assessment foreign key (partnership_id, assessment_id)
        references assessment.assessment (partnership_id, id),
    constraint frozen_figures_by_a_person foreign key (frozen_by) references partnership.person,
    constraint frozen_figures_sha256_is_one check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table assessment.frozen_figures is 'What the queries gave when the data set was frozen, as JSON, with the data versions: never changed.';
create index frozen_figures_by_person on assessment.frozen_figures (frozen_by);

create table assessment.approved_file (
    assessment_id  uuid  not null,
    partnership_id uuid  not null,
    audience       text  not null,
    format         text  not null,
    content        bytea not null,
    sha256         text  not null,
    constraint approved_file_pkey primary key (assessment_id, audience, format),
    constraint approved_file_of_assessment foreign key (partnership_id, assessment_id)
        references assessment.assessment (partnership_id, id),
    constraint approved_file_audience_is_known check (audience in ('RESTRICTED', 'PUBLIC')),
    constraint approved_file_format_is_known check (format in ('PART', 'HTML', 'DOCX', 'PDF')),
    constraint approved_file_sha256_is_one check (sha256 ~ '^[0-9a-f]{64}$')
);

create table assessment.issue (
    id             uuid    not null,
    partnership_id uuid    not null,
    assessment_id  uuid    not null,
    number         integer not null,
    title          text    not null,
    crime_type     text,
    figures        text    not null,
    local_context  text    not null default '',
    shortlisted    boolean not null default false,
    rationale      text    not null default '',
    version        integer not null default 1,
    constraint issue_pkey primary key (id),
    constraint issue_within_partnership unique (partnership_id, id),
    constraint issue_of_assessment foreign key (partnership_id, assessment_id)
        references assessment.assessment (partnership_id, id),
    constraint issue_number_is_unique unique (assessment_id, number),
    constraint issue_has_a_title check (btrim(title) <> ''),
    constraint issue_is_shortlisted_with_a_reason check (not shortlisted or btrim(rationale) <> '')
);
comment on column assessment.issue.figures is 'What the evidence says of it, in words and numbers, one statement a line.';
create index issue_by_assessment on assessment.issue (assessment_id);

create table assessment.scoring (
    issue_id       uuid        not null,
    partnership_id uuid        not null,
    person_id      uuid        not null,
    together       boolean     not null,
    scores         jsonb       not null,
    confidence     integer     not null,
    reason         text        not null,
    given_at       timestamptz not null,
    version        integer     not null default 1,
    constraint scoring_pkey primary key (issue_id, together, person_id),
    constraint scoring_of_issue foreign key (partnership_id, issue_id) references assessment.issue (partnership_id, id),
    constraint scoring_by_a_person foreign key (person_id) references partnership.person,
    constraint scoring_confidence_is_one_to_three check (confidence between 1 and 3),
    constraint scoring_has_a_reason check (btrim(reason) <> '')
);
comment on column assessment.scoring.together is 'What the panel agreed on when it had seen each other''s; person_id wrote it down.';
create unique index scoring_together_is_one on assessment.scoring (issue_id) where together;
create index scoring_by_person on assessment.scoring (person_id);

-- Whether the acting person has given a score of their own: nobody sees others' before that.
create function assessment.acting_has_scored(which_issue uuid) returns boolean
    language sql stable security definer set search_path = assessment, pg_temp
    return exists (
        select from assessment.scoring s
        where s.issue_id = which_issue and s.person_id = journal.acting_person() and not s.together);

create function assessment.status_of(which uuid) returns text
    language sql stable security definer set search_path = assessment, pg_temp
    return (select a.status from assessment.assessment a where a.id = which);

create function assessment.status_of_issue(which_issue uuid) returns text
    language sql stable security definer set search_path = assessment, pg_temp
    return (select a.status from assessment.assessment a join assessment.issue i on i.assessment_id = a.id where i.id = which_issue);

-- Walls. Members with the right read; writers write while it is open; the public sees what was approved, in its public version.
alter table assessment.assessment enable row level security;
create policy assessment_is_read on assessment.assessment for select to foreland_app
    using (partnership_id = journal.acting_partnership()
        and (status in ('APPROVED', 'SUPERSEDED') or (select partnership.acting_may('assessment.read'))));
create policy assessment_is_begun on assessment.assessment for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and status = 'PLANNED'
        and (select partnership.acting_may('assessment.write')));
create policy assessment_moves_on on assessment.assessment for update to foreland_app
    using (partnership_id = journal.acting_partnership()
        and ((select partnership.acting_may('assessment.write')) or (select partnership.acting_may('assessment.review'))
            or (select partnership.acting_may('assessment.approve'))));
grant select, insert on assessment.assessment to foreland_app;
grant update (threshold, scheme, status, version) on assessment.assessment to foreland_app;

alter table assessment.step_taken enable row level security;
create policy step_taken_is_read on assessment.step_taken for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.read')));
create policy step_taken_as_oneself on assessment.step_taken for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and taken_by is not distinct from journal.acting_person()
        and (select partnership.acting_may('assessment.read')));
grant select, insert on assessment.step_taken to foreland_app;

alter table assessment.section_text enable row level security;
create policy section_text_is_read on assessment.section_text for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.read')));
create policy section_text_is_written on assessment.section_text for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.write'))
        and saved_by is not distinct from journal.acting_person()
        and assessment.status_of(assessment_id) in ('PLANNED', 'COLLECTING', 'FROZEN', 'DRAFT'));
create policy section_text_is_changed on assessment.section_text for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.write'))
        and assessment.status_of(assessment_id) in ('PLANNED', 'COLLECTING', 'FROZEN', 'DRAFT'))
    with check (saved_by is not distinct from journal.acting_person());
grant select, insert on assessment.section_text to foreland_app;
grant update (text, version, saved_at, saved_by) on assessment.section_text to foreland_app;

alter table assessment.frozen_figures enable row level security;
create policy frozen_figures_are_read on assessment.frozen_figures for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.read')));
create policy figures_are_frozen on assessment.frozen_figures for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.write'))
        and assessment.status_of(assessment_id) = 'FROZEN');
grant select, insert on assessment.frozen_figures to foreland_app;

alter table assessment.approved_file enable row level security;
create policy approved_file_is_read on assessment.approved_file for select to foreland_app
    using (partnership_id = journal.acting_partnership()
        and (audience = 'PUBLIC' or (select partnership.acting_may('assessment.read'))));
create policy file_is_approved on assessment.approved_file for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.approve'))
        and assessment.status_of(assessment_id) = 'APPROVED');
grant select, insert on assessment.approved_file to foreland_app;

alter table assessment.issue enable row level security;
create policy issue_is_read on assessment.issue for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.read')));
create policy issue_is_raised on assessment.issue for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.write')));
create policy issue_is_changed on assessment.issue for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.write'))
        and assessment.status_of(assessment_id) in ('PLANNED', 'COLLECTING', 'FROZEN', 'DRAFT'));
grant select, insert on assessment.issue to foreland_app;
grant update (title, local_context, shortlisted, rationale, version) on assessment.issue to foreland_app;

alter table assessment.scoring enable row level security;
create policy scoring_is_seen_after_ones_own on assessment.scoring for select to foreland_app
    using (partnership_id = journal.acting_partnership()
        and (person_id = journal.acting_person() or journal.acting_as_system()
            or ((select partnership.acting_may('assessment.read')) and (
                assessment.acting_has_scored(issue_id)
                or assessment.status_of_issue(issue_id) in ('REVIEWED', 'APPROVED', 'SUPERSEDED')))));
create policy scoring_is_given_as_oneself on assessment.scoring for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.score'))
        and person_id = journal.acting_person()
        and (not together or assessment.acting_has_scored(issue_id))
        and assessment.status_of_issue(issue_id) in ('PLANNED', 'COLLECTING', 'FROZEN', 'DRAFT'));
create policy scoring_is_thought_over on assessment.scoring for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('assessment.score'))
        and (person_id = journal.acting_person() or (together and assessment.acting_has_scored(issue_id)))
        and assessment.status_of_issue(issue_id) in ('PLANNED', 'COLLECTING', 'FROZEN', 'DRAFT'))
    with check (person_id = journal.acting_person());
grant select, insert on assessment.scoring to foreland_app;
grant update (scores, confidence, reason, given_at, person_id, version) on assessment.scoring to foreland_app;

-- One table of edges: an assessment moves only along these, each by whoever has its right.
create table assessment.edge (
    from_status text not null,
    to_status   text not null,
    right_code  text not null,
    constraint edge_pkey primary key (from_status, to_status)
);
insert into assessment.edge values
    ('PLANNED', 'COLLECTING', 'assessment.write'), ('COLLECTING', 'FROZEN', 'assessment.write'), ('FROZEN', 'DRAFT', 'assessment.write'),
    ('DRAFT', 'REVIEWED', 'assessment.review'), ('REVIEWED', 'DRAFT', 'assessment.review'),
    ('REVIEWED', 'APPROVED', 'assessment.approve'), ('APPROVED', 'SUPERSEDED', 'assessment.approve');
grant select on assessment.edge to foreland_app;

create function assessment.keep_to_the_edges() returns trigger
    language plpgsql as $$
declare
    needed text;
begin
    if new.status = old.status then
        if old.status in ('REVIEWED', 'APPROVED', 'SUPERSEDED') then
            raise exception 'a reviewed assessment stays as it is' using errcode = 'restrict_violation',
                constraint = 'assessment_is_locked_once_reviewed';
        end if;
        return new;
    end if;
    select e.right_code into needed from assessment.edge e where e.from_status = old.status and e.to_status = new.status;
    if needed is null then
        raise exception 'an assessment does not go from % to %', old.status, new.status using errcode = 'restrict_violation',
            constraint = 'assessment_keeps_to_the_edges';
    end if;
    if not partnership.acting_may(needed) then
        raise exception 'this step takes the right %', needed using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger assessment_keeps_to_the_edges before update on assessment.assessment
    for each row execute function assessment.keep_to_the_edges();
