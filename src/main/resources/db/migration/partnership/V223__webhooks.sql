-- Addresses of other systems that are told what changed. What they are told names a thing and where to read it, and says nothing of it.
create table partnership.webhook (
    id             uuid        not null,
    partnership_id uuid        not null references partnership.partnership,
    url            text        not null,
    kinds          text[]      not null,
    secret         bytea       not null,
    on_since       timestamptz,
    position       bigint      not null,
    trouble        text,
    made_at        timestamptz not null,
    version        integer     not null default 1,
    constraint webhook_pkey primary key (id),
    constraint webhook_is_of_its_partnership unique (partnership_id, id),
    constraint webhook_url_is_one check (url ~ '^https?://[^\s]+$' and length(url) <= 500),
    constraint webhook_wants_something check (cardinality(kinds) > 0),
    constraint webhook_position_is_in_the_chain check (position >= 0)
);
comment on column partnership.webhook.secret is 'Sealed under the installation''s secret; shown once when it was made.';
comment on column partnership.webhook.on_since is 'Empty while it is switched off.';
comment on column partnership.webhook.position is 'Of the last entry of the journal''s chain that was looked at for it.';

create table partnership.webhook_delivery (
    id             uuid        not null,
    partnership_id uuid        not null,
    webhook_id     uuid        not null,
    position       bigint      not null,
    body           text        not null,
    status         text        not null default 'QUEUED',
    queued_at      timestamptz not null,
    next_at        timestamptz not null,
    attempts       integer     not null default 0,
    lease          uuid,
    leased_until   timestamptz,
    response       integer,
    trouble        text,
    settled_at     timestamptz,
    constraint webhook_delivery_pkey primary key (id),
    constraint webhook_delivery_of_a_webhook foreign key (partnership_id, webhook_id)
        references partnership.webhook (partnership_id, id) on delete cascade,
    constraint webhook_delivery_once_a_change unique (webhook_id, position),
    constraint webhook_delivery_status_is_known check (status in ('QUEUED', 'SENT', 'DEAD', 'DISCARDED')),
    constraint webhook_delivery_is_settled_when_it_is_done check ((status = 'QUEUED') = (settled_at is null))
);
create index webhook_delivery_that_waits on partnership.webhook_delivery (next_at) where status = 'QUEUED';
create index webhook_delivery_by_age on partnership.webhook_delivery (settled_at) where settled_at is not null;
create index webhook_delivery_of_webhook on partnership.webhook_delivery (partnership_id, webhook_id);

alter table partnership.webhook enable row level security;
alter table partnership.webhook_delivery enable row level security;
create policy webhook_is_kept_by_administrators on partnership.webhook to foreland_app
    using (journal.acting_as_system()
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep'))))
    with check (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep'))
        or journal.acting_as_system());
create policy webhook_delivery_is_kept_by_administrators on partnership.webhook_delivery to foreland_app
    using (journal.acting_as_system()
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep'))))
    with check (journal.acting_as_system()
        or (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep'))));

grant select, insert, update (kinds, secret, on_since, position, trouble, version), delete on partnership.webhook to foreland_app;
grant select, insert, delete on partnership.webhook_delivery to foreland_app;
grant update (status, next_at, attempts, lease, leased_until, response, trouble, settled_at)
    on partnership.webhook_delivery to foreland_app;
