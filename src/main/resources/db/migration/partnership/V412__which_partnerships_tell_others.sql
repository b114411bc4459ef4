-- Asked every few seconds: where nobody is told of changes, there is nothing to read on for.
create function partnership.with_webhooks_on() returns setof uuid
    language sql stable security definer set search_path = partnership, pg_temp
    begin atomic
        select distinct w.partnership_id from partnership.webhook w where w.on_since is not null and journal.acting_as_system();
    end;
comment on function partnership.with_webhooks_on is 'Partnerships of which some webhook is on; for the system alone.';
