-- What each agency answered when it was asked about the actions it is to lead. There is no row until it answers; an answer counts
-- as long as the action is the one it was given on.

-- Nothing asked for the right to edit one's own actions; what an agency may do is agree to them.
delete from partnership.role_right where right_code = 'plan.edit-own';
insert into partnership.role_right values ('AGENCY_LEAD', 'plan.agree'), ('COORDINATOR', 'plan.agree');

create table plan.agreement (
    id             uuid        not null,
    partnership_id uuid        not null,
    plan_id        uuid        not null,
    action_id      uuid        not null,
    agency_id      uuid        not null,
    state          text        not null,
    action_version integer     not null,
    proposal       text,
    reply          text,
    at             timestamptz not null,
    by_person      uuid,
    version        integer     not null default 1,
    constraint agreement_pkey primary key (id),
    constraint agreement_of_action foreign key (plan_id, action_id, partnership_id)
        references plan.action (plan_id, id, partnership_id) on delete cascade,
    constraint agreement_of_an_agency foreign key (partnership_id, agency_id) references partnership.agency (partnership_id, id),
    constraint agreement_by_a_person foreign key (by_person) references partnership.person,
    constraint agreement_once_an_agency unique (action_id, agency_id),
    constraint agreement_state_is_known check (state in ('ASKED', 'ACCEPTED', 'CHANGE_PROPOSED')),
    constraint agreement_proposal_says_what check (state <> 'CHANGE_PROPOSED' or coalesce(btrim(proposal), '') <> ''),
    constraint agreement_asked_again_says_why check (state <> 'ASKED' or coalesce(btrim(reply), '') <> '')
);
comment on column plan.agreement.state is 'ASKED: asked again, since the proposal was not taken up.';
comment on column plan.agreement.action_version is 'The action as it was then; a later version is asked about anew.';
comment on column plan.agreement.proposal is 'What should read differently, and why, in the agency''s words.';
comment on column plan.agreement.reply is 'Why the proposal was not taken up.';
comment on column plan.agreement.by_person is 'Who wrote it last; empty for the program itself.';
create index agreement_by_action on plan.agreement (plan_id, action_id);
create index agreement_by_agency on plan.agreement (agency_id);
create index agreement_by_writer on plan.agreement (by_person) where by_person is not null;

-- Whether this agency is asked now about this version of this action.
create function plan.is_asked(of_action uuid, agency uuid, of_version integer) returns boolean
    language sql stable
    return exists (
        select from plan.action a join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
        where a.id = of_action and a.lead_agency_id = agency and a.version = of_version and y.status = 'WITH_AGENCIES');

alter table plan.agreement enable row level security;
create policy agreement_is_seen_by_members on plan.agreement for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));
create policy agreement_is_given_by_the_agency on plan.agreement for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and by_person is not distinct from journal.acting_person()
        and state in ('ACCEPTED', 'CHANGE_PROPOSED') and reply is null
        and partnership.acting_may_for('plan.agree', agency_id) and plan.is_asked(action_id, agency_id, action_version));
create policy agreement_is_given_anew_by_the_agency on plan.agreement for update to foreland_app
    using (partnership_id = journal.acting_partnership() and partnership.acting_may_for('plan.agree', agency_id))
    with check (partnership_id = journal.acting_partnership() and by_person is not distinct from journal.acting_person()
        and state in ('ACCEPTED', 'CHANGE_PROPOSED') and reply is null
        and partnership.acting_may_for('plan.agree', agency_id) and plan.is_asked(action_id, agency_id, action_version));
create policy agreement_is_asked_for_again on plan.agreement for update to foreland_app
    using (partnership_id = journal.acting_partnership() and state = 'CHANGE_PROPOSED'
        and (select partnership.acting_may('plan.edit')))
    with check (partnership_id = journal.acting_partnership() and by_person is not distinct from journal.acting_person()
        and state = 'ASKED' and (select partnership.acting_may('plan.edit'))
        and plan.is_asked(action_id, agency_id, action_version));
grant select, insert on plan.agreement to foreland_app;
grant update (state, action_version, proposal, reply, at, by_person, version) on plan.agreement to foreland_app;
