-- What holds at any moment in a sound installation: no row comes back. Run it as the owner (docs/operator.md says how),
-- after a crash, a restore, an upgrade, or whenever in doubt. It reads only, and takes one snapshot.
--
-- Foreign keys and checks of the tables hold by themselves; here is what they cannot say.
with noun (kind, id, version) as (
    -- Every noun that people edit. Each change of one is one entry of the journal: as many entries as versions.
    select 'partnership.agency', id, version from partnership.agency
    union all select 'plan.plan', id, version from plan.plan
    union all select 'plan.focus-area', id, version from plan.focus_area
    union all select 'plan.year', id, version from plan.annual_action_plan
    union all select 'plan.action', id, version from plan.action
    union all select 'plan.fact', id, version from plan.published_fact
    union all select 'delivery.update', id, version from delivery.update
), told (kind, id, changes, last) as (
    select noun_kind, noun_id, count(*) filter (where kind = 'CHANGED'), (array_agg(kind order by id desc))[1]
    from journal.entry where kind <> 'VIEWED' group by noun_kind, noun_id
), broken (rule, place) as (
    select 'the journal''s chain is unbroken', format('chain %s, entry %s: %s', chain, b.entry, b.reason)
    from (select chain from journal.chain_head union select journal.chain_of(e) from journal.entry e) as chains (chain),
        journal.first_break(chain) as b

    union all
    select 'each change of a noun is one entry of the journal',
        format('%s %s has version %s and %s entries', n.kind, n.id, n.version, coalesce(t.changes, 0))
    from noun n left join told t using (kind, id) where n.version <> coalesce(t.changes, 0)

    union all
    select 'a noun that the journal knows is there until it was removed', format('%s %s: %s', t.kind, t.id, t.last)
    from told t left join noun n using (kind, id)
    where t.kind in ('partnership.agency', 'plan.plan', 'plan.focus-area', 'plan.year', 'plan.action', 'plan.fact', 'delivery.update')
      and (n.id is null) <> (t.last = 'REMOVED')

    union all
    select 'a person, body, meeting, route and decision has an entry of the journal', format('%s %s', kind, id)
    from (
        select 'partnership.person', id from partnership.person
        union all select 'governance.body', id from governance.body
        union all select 'governance.meeting', id from governance.meeting
        union all select 'governance.route', id from governance.route
        union all select 'governance.decision', id from governance.decision
    ) as kept (kind, id)
    where not exists (select from told t where t.kind = kept.kind and t.id = kept.id)

    union all
    select 'an account has an entry of the journal', format('account of %s', a.person_id) from partnership.account a
    where not exists (
        select from journal.entry e where e.noun_kind = 'partnership.account' and e.within_id = a.person_id)

    union all
    select 'who is in the journal is a person, and where is a partnership', format('entry %s', e.id)
    from journal.entry e
    where (e.person_id is not null and not exists (select from partnership.person p where p.id = e.person_id))
       or (e.partnership_id is not null and not exists (select from partnership.partnership p where p.id = e.partnership_id))

    union all
    select 'an answered form has its answer', format('form %s', form) from journal.answered_form where location = ''

    union all
    select 'a personal key is of a person', format('key of %s', person_id) from journal.personal_key k
    where not exists (select from partnership.person p where p.id = k.person_id)

    union all
    select 'where there are partnerships, one is the home of the installation', format('%s partnerships', count(*))
    from partnership.partnership having count(*) > 0 and count(*) filter (where home) <> 1

    union all
    select 'an account belongs to someone with a place in a partnership', format('account of %s', a.person_id)
    from partnership.account a
    where not exists (select from partnership.membership m where m.person_id = a.person_id and m.role <> 'CONTACT')

    union all
    select 'an action continues no other that is missing from the same plan', format('action %s', a.id)
    from plan.action a
    where a.continues_reference is not null and a.continues_plan is null
      and exists (select from plan.annual_action_plan y where y.plan_id = a.plan_id and y.year = a.continues_year)
      and not exists (select from plan.action c
          where c.plan_id = a.plan_id and c.year = a.continues_year and c.reference = a.continues_reference)

    union all
    select 'every table with a partnership''s data has a wall', t.oid::regclass::text
    from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attname = 'partnership_id' and not c.attisdropped
    where t.relkind in ('r', 'p') and t.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
      and not (t.relrowsecurity and exists (select from pg_policy p where p.polrelid = t.oid))

    union all
    select 'the running role goes round no wall', rolname::text from pg_roles
    where rolname = 'foreland_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)

    union all
    select 'every constraint and index is in force', conname::text from pg_constraint where not convalidated
    union all
    select 'every constraint and index is in force', indexrelid::regclass::text from pg_index where not indisvalid
)
select rule, place from broken order by rule, place;
