create schema governance;
grant usage on schema governance to foreland_app;

create table governance.body (
    id             uuid primary key,
    partnership_id uuid    not null references partnership.partnership,
    slug           text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name           text    not null check (btrim(name) <> ''),
    kind           text    not null check (kind in ('EXECUTIVE_GROUP', 'CABINET', 'COUNCIL', 'SCRUTINY', 'WORKING_GROUP', 'OFFICERS')),
    from_date      date,
    to_date        date,
    successor_id   uuid,
    version        integer not null default 1,
    unique (partnership_id, id),
    constraint body_name_is_unique unique (partnership_id, name),
    constraint body_slug_is_unique unique (partnership_id, slug),
    constraint body_ends_after_it_begins check (to_date >= from_date),
    constraint body_does_not_succeed_itself check (successor_id <> id),
    foreign key (partnership_id, successor_id) references governance.body (partnership_id, id)
);

create table governance.meeting (
    id             uuid primary key,
    partnership_id uuid    not null,
    body_id        uuid    not null,
    date           date    not null,
    place          text    check (btrim(place) <> ''),
    status         text    not null default 'PLANNED' check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    version        integer not null default 1,
    unique (partnership_id, id, body_id, date),
    foreign key (partnership_id, body_id) references governance.body (partnership_id, id)
);
create index meeting_by_date on governance.meeting (partnership_id, date);

-- A route is never changed: each change is its next version, and running approvals stay with theirs.
create table governance.route (
    id             uuid primary key,
    partnership_id uuid        not null references partnership.partnership,
    subject        text        not null check (subject in ('PLAN', 'ANNUAL_ACTION_PLAN', 'CHANGE_REQUEST')),
    version        integer     not null check (version > 0),
    made_at        timestamptz not null,
    made_by        uuid,
    unique (partnership_id, id),
    constraint route_version_is_unique unique (partnership_id, subject, version)
);
create table governance.route_step (
    partnership_id uuid    not null,
    route_id       uuid    not null,
    position       integer not null check (position between 1 and 20),
    body_id        uuid    not null,
    act            text    not null check (act in ('COMMENTS', 'RECOMMENDS', 'ADOPTS', 'AGREES')),
    optional       boolean not null,
    primary key (route_id, position),
    foreign key (partnership_id, route_id) references governance.route (partnership_id, id),
    foreign key (partnership_id, body_id) references governance.body (partnership_id, id)
);

create table governance.approval (
    id             uuid primary key,
    partnership_id uuid not null,
    matter_kind    text not null check (matter_kind ~ '^[a-z]+\.[a-z-]+$'),
    matter_id      uuid not null,
    matter_words   text not null check (btrim(matter_words) <> ''),
    route_id       uuid not null,
    unique (partnership_id, id),
    foreign key (partnership_id, route_id) references governance.route (partnership_id, id)
);
comment on column governance.approval.matter_id is 'A noun of another module: no foreign key, since arrows point down.';
create index approval_of_matter on governance.approval (matter_id);

-- Each time the matter was handed in: the first, and again after it was referred back.
create table governance.submission (
    partnership_id uuid        not null,
    approval_id    uuid        not null,
    round          integer     not null check (round > 0),
    submitted_at   timestamptz not null,
    submitted_by   uuid,
    primary key (approval_id, round),
    unique (partnership_id, approval_id, round),
    foreign key (partnership_id, approval_id) references governance.approval (partnership_id, id)
);

create table governance.decision (
    id             uuid primary key,
    partnership_id uuid        not null references partnership.partnership,
    number         integer     not null check (number > 0),
    body_id        uuid        not null,
    meeting_id     uuid,
    date           date        not null,
    matter_kind    text        not null check (matter_kind ~ '^[a-z]+\.[a-z-]+$'),
    matter_id      uuid        not null,
    matter_words   text        not null check (btrim(matter_words) <> ''),
    approval_id    uuid,
    round          integer,
    outcome        text        not null check (outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RECOMMENDED_ONWARD', 'REFERRED_BACK',
                                                           'COMMENTED', 'REFUSED', 'NOTED')),
    resolution     text        not null check (btrim(resolution) <> ''),
    conditions     text        check (btrim(conditions) <> ''),
    proposer       text        check (btrim(proposer) <> ''),
    seconder       text        check (btrim(seconder) <> ''),
    recorded_by    uuid,
    recorded_at    timestamptz not null,
    unique (partnership_id, id),
    constraint decision_number_is_unique unique (partnership_id, number),
    constraint decision_conditions_go_with_their_outcome check ((outcome = 'APPROVED_WITH_CONDITIONS') = (conditions is not null)),
    constraint decision_round_goes_with_its_approval check ((approval_id is null) = (round is null)),
    foreign key (partnership_id, body_id) references governance.body (partnership_id, id),
    constraint decision_is_of_its_meetings_body_and_day
        foreign key (partnership_id, meeting_id, body_id, date) references governance.meeting (partnership_id, id, body_id, date),
    foreign key (partnership_id, approval_id, round) references governance.submission (partnership_id, approval_id, round)
);
create index decision_about on governance.decision (matter_id);
create index decision_of_round on governance.decision (approval_id, round);

create table governance.erratum (
    id             uuid primary key,
    partnership_id uuid        not null,
    decision_id    uuid        not null,
    at             timestamptz not null,
    by_person      uuid,
    text           text        not null check (btrim(text) <> ''),
    foreign key (partnership_id, decision_id) references governance.decision (partnership_id, id)
);
create index erratum_of_decision on governance.erratum (decision_id);

-- Each foreign key can be followed backwards.
create index body_by_successor on governance.body (successor_id);
create index meeting_of_body on governance.meeting (body_id);
create index route_step_of_body on governance.route_step (body_id);
create index approval_on_route on governance.approval (route_id);
create index decision_of_body on governance.decision (body_id);
create index decision_at_meeting on governance.decision (meeting_id);
