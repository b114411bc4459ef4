-- How many requests came in this minute, by token or network address, on all nodes together. Nothing is lost that matters when the
-- database crashes: the table is not written to the log, so that counting is cheap.
create schema api;
grant usage on schema api to foreland_app;
create unlogged table api.request_count (
    subject bytea   not null,
    minute  bigint  not null,
    count   integer not null,
    constraint request_count_pkey primary key (subject),
    constraint request_count_subject_is_hashed check (octet_length(subject) = 32)
) with (fillfactor = 50);
comment on table api.request_count is 'By hash of token and of network address, so that no address is kept.';
create index request_count_by_minute on api.request_count (minute);

-- Counts one request, in one statement and without a transaction of the caller's: nobody acts yet. Now and then it forgets who has not
-- come for an hour.
create function api.count_request(which bytea, this_minute bigint) returns integer
    language plpgsql volatile security definer set search_path = api, pg_temp as $$
declare
    counted integer;
begin
    insert into request_count as c (subject, minute, count) values (which, this_minute, 1)
    on conflict (subject) do update
        set count = case when c.minute = excluded.minute then c.count + 1 else 1 end, minute = excluded.minute
    returning c.count into counted;
    if counted = 1 and random() < 0.01 then
        delete from request_count where minute < this_minute - 60;
    end if;
    return counted;
end $$;
revoke all on function api.count_request from public;
grant execute on function api.count_request to foreland_app;
