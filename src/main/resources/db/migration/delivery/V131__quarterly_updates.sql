-- What lead agencies report on their actions each quarter. A round is not stored: it follows from the calendar and from where
-- the year stands. There is no foreign key to the action: change control may remove it, and what was reported on it stays.
create table delivery.update_link (
    id               uuid        not null,
    partnership_id   uuid        not null,
    plan_id          uuid        not null,
    year             integer     not null,
    quarter          integer     not null,
    action_id        uuid        not null,
    action_reference text        not null,
    email            text        not null,
    person_id        uuid,
    token_hash       bytea       not null,
    browser_hash     bytea,
    made_at          timestamptz not null,
    made_by          uuid        not null,
    expires_at       timestamptz not null,
    started_at       timestamptz,
    used_at          timestamptz,
    revoked_at       timestamptz,
    wrong_addresses  integer     not null default 0,
    constraint update_link_pkey primary key (id),
    constraint update_link_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint update_link_of_year foreign key (plan_id, year) references plan.annual_action_plan (plan_id, year),
    constraint update_link_person_is_known foreign key (person_id) references partnership.person,
    constraint update_link_made_by_a_person foreign key (made_by) references partnership.person,
    constraint update_link_within_partnership unique (partnership_id, id),
    constraint update_link_secret_is_unique unique (token_hash),
    constraint update_link_quarter_is_one_of_four check (quarter between 1 and 4),
    constraint update_link_names_an_address check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and email = lower(email)),
    constraint update_link_keeps_a_hash check (octet_length(token_hash) = 32),
    constraint update_link_is_started_in_a_browser check
        ((browser_hash is null) = (started_at is null) and octet_length(browser_hash) = 32),
    constraint update_link_counts_wrong_addresses check (wrong_addresses >= 0),
    constraint update_link_ends_after_it_is_made check (expires_at > made_at)
);
comment on table delivery.update_link is 'Secret addresses at which an owner without sign-in gives one action''s update; only hashes are kept.';
comment on column delivery.update_link.browser_hash is 'Of the cookie of the browser in which it was started: it opens in no other.';
comment on column delivery.update_link.wrong_addresses is 'How often another e-mail address was given; at the fifth the link is revoked.';
create index update_link_by_plan on delivery.update_link (plan_id, year, quarter);
create index update_link_by_action on delivery.update_link (action_id);
create index update_link_by_person on delivery.update_link (person_id);
create index update_link_by_maker on delivery.update_link (made_by);

create table delivery.update (
    id               uuid        not null,
    partnership_id   uuid        not null,
    plan_id          uuid        not null,
    year             integer     not null,
    quarter          integer     not null,
    action_id        uuid        not null,
    action_reference text        not null,
    agency_id        uuid        not null,
    status           text        not null,
    rag              text,
    rag_reason       text,
    proposed_rag     text,
    proposed_why     text,
    progress         text,
    risks            text,
    next_steps       text,
    help_wanted      text,
    says_complete    boolean     not null,
    saved_at         timestamptz not null,
    saved_by         uuid,
    saved_link       uuid,
    submitted_at     timestamptz,
    submitted_by     uuid,
    submitted_link   uuid,
    reviewed_at      timestamptz,
    reviewed_by      uuid,
    question         text,
    draft            jsonb,
    version          integer     not null default 1,
    constraint update_pkey primary key (id),
    constraint update_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id),
    constraint update_of_year foreign key (plan_id, year) references plan.annual_action_plan (plan_id, year),
    constraint update_of_agency foreign key (partnership_id, agency_id) references partnership.agency (partnership_id, id),
    constraint update_saved_by_a_person foreign key (saved_by) references partnership.person,
    constraint update_submitted_by_a_person foreign key (submitted_by) references partnership.person,
    constraint update_reviewed_by_a_person foreign key (reviewed_by) references partnership.person,
    constraint update_saved_by_link foreign key (partnership_id, saved_link) references delivery.update_link (partnership_id, id),
    constraint update_submitted_by_link foreign key (partnership_id, submitted_link)
        references delivery.update_link (partnership_id, id),
    constraint update_within_partnership unique (partnership_id, id),
    constraint update_once_a_quarter unique (action_id, year, quarter),
    constraint update_quarter_is_one_of_four check (quarter between 1 and 4),
    constraint update_status_is_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint update_rag_is_known check (rag in ('GREEN', 'AMBER', 'RED', 'BLUE', 'GREY')),
    constraint update_proposed_rag_is_known check (proposed_rag in ('GREEN', 'AMBER', 'RED', 'BLUE', 'GREY')),
    constraint update_draft_ends_when_submitted check (draft is null or status in ('DRAFT', 'RETURNED')),
    constraint update_says_what_and_why check (status = 'DRAFT' or status = 'RETURNED' or
        (rag is not null and btrim(progress) <> '' and (rag not in ('AMBER', 'RED') or btrim(rag_reason) <> ''))),
    constraint update_complete_is_blue check (status in ('DRAFT', 'RETURNED') or says_complete = (rag = 'BLUE')),
    constraint update_is_submitted_at_some_time check (status = 'DRAFT' or submitted_at is not null),
    constraint update_is_submitted_by_someone check (submitted_at is null or submitted_by is not null or submitted_link is not null),
    constraint update_is_reviewed_at_some_time check (status not in ('RETURNED', 'ACCEPTED') or reviewed_at is not null),
    constraint update_is_not_reviewed_by_its_author check (status not in ('RETURNED', 'ACCEPTED') or reviewed_by <> submitted_by),
    constraint update_is_returned_with_a_question check (status <> 'RETURNED' or btrim(question) <> '')
);
comment on table delivery.update is 'One report on an action and a quarter; locked once accepted.';
comment on column delivery.update.agency_id is 'The lead agency when it was last saved.';
comment on column delivery.update.proposed_rag is 'What the rule proposed when it was submitted; the agency''s own stands beside it.';
comment on column delivery.update.says_complete is 'The agency''s claim. That it is so is said by accepting the update.';
comment on column delivery.update.question is 'Why it was returned, the last time; kept when it is submitted again.';
comment on column delivery.update.draft is 'The form as typed, whole or not; becomes the rest of the row when submitted.';
create index update_by_plan on delivery.update (plan_id, year, quarter);
create index update_by_agency on delivery.update (agency_id);
create index update_by_saver on delivery.update (saved_by);
create index update_by_submitter on delivery.update (submitted_by);
create index update_by_reviewer on delivery.update (reviewed_by);
create index update_by_saving_link on delivery.update (saved_link);
create index update_by_link on delivery.update (submitted_link);

-- A measure's words are kept as they were when the value was given: the plan may word it otherwise later.
create table delivery.update_measure (
    partnership_id uuid    not null,
    update_id      uuid    not null,
    position       integer not null,
    title          text    not null,
    unit           text,
    baseline       numeric,
    target         numeric,
    direction      text,
    describes      text,
    value          numeric not null,
    as_of          date    not null,
    note           text,
    released_at    timestamptz,
    released_by    uuid,
    constraint update_measure_pkey primary key (update_id, position),
    constraint update_measure_of_update foreign key (partnership_id, update_id) references delivery.update (partnership_id, id),
    constraint update_measure_released_by_a_person foreign key (released_by) references partnership.person,
    constraint update_measure_has_a_title check (btrim(title) <> ''),
    constraint update_measure_direction_is_known check (direction in ('INCREASE', 'REDUCE', 'MAINTAIN')),
    constraint update_measure_describes_is_known check (describes in ('POPULATION', 'AGENCY_PERFORMANCE')),
    constraint update_measure_is_released_by_someone check ((released_at is null) = (released_by is null))
);
comment on column delivery.update_measure.as_of is 'The last day that the figure covers: how fresh it is.';
comment on column delivery.update_measure.released_at is 'When a second person let the public see it.';
create index update_measure_by_releaser on delivery.update_measure (released_by);

create table delivery.update_milestone (
    partnership_id uuid    not null,
    update_id      uuid    not null,
    position       integer not null,
    title          text    not null,
    due_date       date,
    reached        date    not null,
    constraint update_milestone_pkey primary key (update_id, position),
    constraint update_milestone_of_update foreign key (partnership_id, update_id) references delivery.update (partnership_id, id),
    constraint update_milestone_has_a_title check (btrim(title) <> '')
);

create table delivery.update_erratum (
    id             uuid        not null,
    partnership_id uuid        not null,
    update_id      uuid        not null,
    at             timestamptz not null,
    by_person      uuid        not null,
    text           text        not null,
    constraint update_erratum_pkey primary key (id),
    constraint update_erratum_of_update foreign key (partnership_id, update_id) references delivery.update (partnership_id, id),
    constraint update_erratum_by_a_person foreign key (by_person) references partnership.person,
    constraint update_erratum_says_something check (btrim(text) <> '')
);
create index update_erratum_by_update on delivery.update_erratum (update_id, at);
create index update_erratum_by_writer on delivery.update_erratum (by_person);

create table delivery.evidence_file (
    id             uuid        not null,
    partnership_id uuid        not null,
    update_id      uuid        not null,
    name           text        not null,
    media_type     text        not null,
    size           integer     not null,
    sha256         bytea       not null,
    content        bytea       not null,
    added_at       timestamptz not null,
    added_by       uuid,
    added_link     uuid,
    constraint evidence_file_pkey primary key (id),
    constraint evidence_file_of_update foreign key (partnership_id, update_id) references delivery.update (partnership_id, id),
    constraint evidence_file_added_by_a_person foreign key (added_by) references partnership.person,
    constraint evidence_file_added_by_link foreign key (partnership_id, added_link)
        references delivery.update_link (partnership_id, id),
    constraint evidence_file_once_in_an_update unique (update_id, sha256),
    constraint evidence_file_has_a_name check (btrim(name) <> ''),
    constraint evidence_file_is_of_its_size check (size = octet_length(content) and size between 1 and 10485760),
    constraint evidence_file_is_what_was_sent check (sha256 = sha256(content))
);
create index evidence_file_by_adder on delivery.evidence_file (added_by);
create index evidence_file_by_link on delivery.evidence_file (added_link);
alter table delivery.evidence_file alter column content set storage external;
