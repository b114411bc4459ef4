#!/usr/bin/env bash
# Whether an account can be told from none by text, status or time: T28. Signing in with a wrong password, asking for a new one, and an address
# from an invitation, each ENUMERATION_TIMES (200) times for one that is known and one that is not, in random order, each from another client's
# address, as behind a proxy. Ends with 1 where answers differ, or medians by more than 5 ms.
source "$(dirname "$0")/../lib.sh"
need psql postgresql-client
need python3 python3
times=${ENUMERATION_TIMES:-200}

serve
# People whose accounts are not of the example, with the example's password; post, to a server that nobody answers at; and links.
PGPASSWORD=$(cat "$data/secrets/foreland_owner") psql -X -q -v ON_ERROR_STOP=1 -v times="$times" -h 127.0.0.1 -p "$(cat "$data/postgres.port")" \
    -U foreland_owner -d foreland >"$work/people.log" <<'SQL'
create temporary table known as select n, gen_random_uuid() as id, format('known-%s@bench.example', n) as email from generate_series(0, :times) as n;
insert into partnership.person (id, name, email) select id, 'Known ' || n, email from known;
insert into partnership.account (person_id, email, password_hash)
    select k.id, k.email, a.password_hash from known k, partnership.account a where a.email = 'coordinator@thanet.example';
insert into partnership.invitation (token_hash, person_id, expires_at)
    select sha256(('used-' || n)::bytea), id, now() - interval '1 day' from known;
insert into post.mail_server (host, port, security, sender, public_address) values ('127.0.0.1', 9, 'NONE', 'foreland@bench.example', 'http://localhost');
SQL
python3 "$(dirname "$(readlink -f "$0")")/enumeration.py" "$port" "$times"
