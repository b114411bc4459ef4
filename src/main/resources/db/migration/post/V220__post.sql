-- Letters that the program sends by e-mail: written in the transaction that causes them, sent after its commit, once.
create schema post;
grant usage on schema post to foreland_app;

-- One row at most: the mail server of this installation.
create table post.mail_server (
    only_one       boolean primary key default true check (only_one),
    host           text    not null check (btrim(host) <> ''),
    port           integer not null check (port between 1 and 65535),
    security       text    not null check (security in ('STARTTLS', 'TLS', 'NONE')),
    username       text,
    password       bytea,
    sender         text    not null check (sender like '%_@_%'),
    public_address text    not null check (public_address ~ '^https?://[^/]+$'),
    version        integer not null default 1,
    constraint mail_server_password_belongs_to_a_user check (password is null or username is not null)
);
comment on column post.mail_server.password is 'Sealed under the installation''s secret, which is not in the database.';
comment on column post.mail_server.public_address is 'Where people reach this installation; every link in a letter begins with it.';

create table post.letter (
    id             uuid primary key,
    partnership_id uuid,
    key            text        not null constraint letter_is_written_once unique,
    subject        text        not null check (btrim(subject) <> ''),
    recipient      text,
    content        bytea,
    status         text        not null default 'QUEUED' check (status in ('QUEUED', 'SENT', 'DEAD', 'DISCARDED')),
    queued_at      timestamptz not null,
    good_until     timestamptz,
    next_at        timestamptz not null,
    attempts       integer     not null default 0 check (attempts >= 0),
    lease          uuid,
    leased_until   timestamptz,
    trouble        text,
    settled_at     timestamptz,
    constraint letter_is_settled_when_it_is_done check ((status = 'QUEUED') = (settled_at is null)),
    constraint letter_can_be_sent_until_it_is_done
        check (status not in ('QUEUED', 'DEAD') or (recipient is not null and content is not null))
);
comment on table post.letter is 'The queue. What a letter says is sealed, and is destroyed with the address once it was sent or discarded.';
comment on column post.letter.partnership_id is 'Whose letter; empty for the installation''s own.';
comment on column post.letter.key is 'What the letter is about, once for all: a second letter of the same key is not written.';
comment on column post.letter.lease is 'Who is sending it now: a sender whose lease was taken over does not write what came of it.';
create index letter_that_waits on post.letter (next_at) where status = 'QUEUED';
create index letter_of_partnership on post.letter (partnership_id, queued_at);
create index letter_by_age on post.letter (settled_at) where settled_at is not null;

-- Whether letters can be sent at all: asked by everyone, also by the public that forgot a password.
create function post.is_set_up() returns boolean
    language sql stable security definer set search_path = post, pg_temp
    return exists (select from post.mail_server);

create function post.public_address() returns text
    language sql stable security definer set search_path = post, pg_temp
    return (select public_address from post.mail_server);

alter table post.mail_server enable row level security;
alter table post.letter enable row level security;

create policy mail_server_is_the_systems on post.mail_server to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());
create policy letter_is_written on post.letter for insert to foreland_app
    with check (journal.acting_as_system() or partnership_id is not distinct from journal.acting_partnership());
create policy letter_is_sent_by_the_system on post.letter to foreland_app
    using (journal.acting_as_system()) with check (journal.acting_as_system());
-- What an administrator sees and does is a question of membership: see partnership/V221.

grant select, insert, update, delete on post.mail_server to foreland_app;
grant select, insert, delete on post.letter to foreland_app;
grant update (status, next_at, attempts, lease, leased_until, trouble, settled_at, recipient, content, good_until)
    on post.letter to foreland_app;
