-- Files that were uploaded to be taken in: what they are, how far it is, and what became of them.
create table evidence.upload (
    id             uuid        not null,
    partnership_id uuid        not null,
    person_id      uuid        not null,
    uploaded_at    timestamptz not null,
    file_name      text        not null,
    place          text        not null,
    agency         text,
    agreement      text,
    dataset        text,
    state          text        not null default 'LOOKED_AT',
    changed_at     timestamptz not null,
    rows_read      bigint      not null default 0,
    report         text        not null default '[]',
    constraint upload_pkey primary key (id),
    constraint upload_of_partnership foreign key (partnership_id) references partnership.partnership,
    constraint upload_by_a_person foreign key (person_id) references partnership.person,
    constraint upload_state_is_known check (state in ('LOOKED_AT', 'RUNNING', 'DONE', 'FAILED')),
    constraint upload_has_a_name check (length(file_name) between 1 and 255)
);
comment on column evidence.upload.place is 'The file in the work folder of the node that it was sent to.';
comment on column evidence.upload.report is 'JSON: what each file in it is, or became.';
create index evidence_upload_of_partnership on evidence.upload (partnership_id, uploaded_at);
create index evidence_upload_by_person on evidence.upload (person_id);
alter table evidence.upload enable row level security;
create policy upload_is_of_the_partnership on evidence.upload to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('evidence.import')))
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('evidence.import')));
grant select, insert, update on evidence.upload to foreland_app;
