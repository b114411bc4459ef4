-- A part's number is known before the part is written: its rows carry it.
grant usage on sequence evidence.part_number_seq to foreland_app;

-- How the columns of an agency's own tables were read: chosen once, remembered by the headings.
create table evidence.column_mapping (
    partnership_id uuid not null,
    fingerprint    text not null,
    agency         text not null,
    mapping        text not null,
    constraint column_mapping_pkey primary key (partnership_id, fingerprint),
    constraint column_mapping_of_partnership foreign key (partnership_id) references partnership.partnership
);
comment on column evidence.column_mapping.mapping is 'JSON: which column is the area, the period, the measure and so on.';
alter table evidence.column_mapping enable row level security;
create policy column_mapping_is_of_the_partnership on evidence.column_mapping to foreland_app
    using (partnership_id = journal.acting_partnership()
        and ((select partnership.acting_may('evidence.import')) or (select partnership.acting_may('evidence.submit'))))
    with check (partnership_id = journal.acting_partnership()
        and ((select partnership.acting_may('evidence.import')) or (select partnership.acting_may('evidence.submit'))));
grant select, insert, update on evidence.column_mapping to foreland_app;

-- Observations are found by their part; the dataset's own index need not know each.
drop index evidence.observation_by_measure;
create index observation_by_dataset on evidence.observation using brin (dataset_id);
