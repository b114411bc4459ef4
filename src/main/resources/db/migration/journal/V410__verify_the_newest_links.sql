-- The page of the newest entries holds its part of the chain against itself, and not the whole chain of years at each look; what was added
-- outside of a chain is sought in its own partnership, by index, and not in the whole journal.
create function journal.break_after(which uuid, start bigint)
    returns table (at_position bigint, entry bigint, reason text)
    language plpgsql stable security definer set search_path = journal, pg_temp as $$
declare
    previous bytea := '\x';
    expected bigint := start + 1;
    older bigint := 0;
    r record;
    head journal.chain_head;
begin
    if start > 0 then
        select l.hash, l.entry_id into previous, older from journal.link l where l.chain = which and l.position = start;
        if not found then
            return query select start, null::bigint, 'a link is missing here'; return;
        end if;
    end if;
    for r in
        select l.position, l.entry_id, l.hash, e
        from journal.link l left join journal.entry e on e.id = l.entry_id
        where l.chain = which and l.position > start order by l.position
    loop
        if r.position <> expected then
            return query select expected, null::bigint, 'a link is missing here'; return;
        elsif (r.e).id is null then
            return query select r.position, r.entry_id, 'the entry is missing'; return;
        elsif r.hash <> journal.digest(previous, r.e) then
            return query select r.position, r.entry_id, 'the entry or an earlier hash was changed'; return;
        end if;
        previous := r.hash;
        expected := expected + 1;
    end loop;
    select * into head from journal.chain_head where chain = which;
    if coalesce(head.position, 0) <> expected - 1 or coalesce(head.hash, '\x') <> previous then
        return query select expected, null::bigint, 'the newest links are missing'; return;
    end if;
    return query
        select null::bigint, e.id, 'an entry was added outside the chain'
        from journal.entry e
        where (e.partnership_id = which or e.partnership_id is null and which = '00000000-0000-0000-0000-000000000000')
            and e.id >= older and not exists (select from journal.link l where l.entry_id = e.id)
        order by e.id limit 1;
end $$;
comment on function journal.break_after is 'Walks one chain from behind a position and names the first place where it does not hold; no row when it does.';

create or replace function journal.first_break(which uuid)
    returns table (at_position bigint, entry bigint, reason text)
    language sql stable security definer set search_path = journal, pg_temp
    begin atomic
        select b.at_position, b.entry, b.reason from journal.break_after(which, 0) b;
    end;

create function journal.newest_break(which uuid, links bigint)
    returns table (at_position bigint, entry bigint, reason text)
    language sql stable security definer set search_path = journal, pg_temp
    begin atomic
        select b.at_position, b.entry, b.reason
        from journal.break_after(which,
            greatest(0, coalesce((select h.position from journal.chain_head h where h.chain = which), 0) - links)) b;
    end;
