-- What a plan file said of a year that is not lived here: its accepted updates, activities, dispositions and evaluations, kept as
-- they were published, like the facts of the plan itself. A year that is lived here has tables of its own for each.
create table delivery.recorded_year (
    partnership_id uuid        not null,
    plan_id        uuid        not null,
    year           integer     not null,
    says           jsonb       not null,
    recorded_at    timestamptz not null,
    constraint recorded_year_pkey primary key (plan_id, year),
    constraint recorded_year_of_plan foreign key (partnership_id, plan_id) references plan.plan (partnership_id, id) on delete cascade,
    constraint recorded_year_of_year foreign key (plan_id, year) references plan.annual_action_plan (plan_id, year) on delete cascade,
    constraint recorded_year_says_something check (jsonb_typeof(says) = 'object')
);
comment on column delivery.recorded_year.says is 'The year as the file had it, whole. It names agencies, and nobody who reported.';
create index recorded_year_of_partnership on delivery.recorded_year (partnership_id, plan_id);

alter table delivery.recorded_year enable row level security;
create policy recorded_year_is_seen_by_members on delivery.recorded_year for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_is_member()));
create policy recorded_year_is_taken_in on delivery.recorded_year for insert to foreland_app
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('plan.import'))
        and plan_id in (select id from plan.plan));
create policy recorded_year_is_replaced on delivery.recorded_year for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('plan.import')));
grant select, insert on delivery.recorded_year to foreland_app;
grant update (says, recorded_at) on delivery.recorded_year to foreland_app;

-- Only of a year that agencies do not report on here.
create function delivery.recorded_year_is_not_lived_here() returns trigger
    language plpgsql security definer set search_path = delivery, pg_temp as $$
begin
    perform from plan.annual_action_plan y
        where y.plan_id = new.plan_id and y.year = new.year
          and y.status in ('RECORDED_AS_PUBLISHED', 'DRAFT', 'WITH_AGENCIES', 'REFERRED_BACK') for share;
    if not found then
        raise exception 'What was delivered in a year that is lived here is not taken from a file'
            using errcode = 'check_violation', constraint = 'recorded_year_is_not_lived_here';
    end if;
    return new;
end $$;
create trigger recorded_year_is_not_lived_here before insert or update on delivery.recorded_year
    for each row execute function delivery.recorded_year_is_not_lived_here();
