-- An account has its address from the moment its owner sets a password, not from when somebody makes them a link: who makes the link learns
-- nothing of other partnerships' accounts (decision 0020).
alter table partnership.account alter column email drop not null;
alter table partnership.account
    add constraint account_signs_in_with_an_address check (password_hash is null or email is not null);
comment on column partnership.account.email is 'What the owner signs in with; none until they set a password.';

-- Gives an account the address that its person has now, unless somebody else signs in with it; a closed account gives its address up.
-- It says nothing of whether it did: whoever keeps the people is not told whose accounts there are.
create function partnership.claim_address(whose uuid) returns void
    language plpgsql security definer set search_path = partnership, pg_temp as $$
declare
    address text;
begin
    if not (journal.acting_as_system() or (acting_may('people.manage') and whose in (select known_people())
            and not known_elsewhere(whose))) then
        raise insufficient_privilege using message = 'This account''s address is not theirs to change';
    end if;
    select p.email into address from person p where p.id = whose;
    if address is null then
        return;
    end if;
    update account a set email = null where a.email = address and a.closed_at is not null and a.person_id <> whose;
    update account a set email = address
        where a.person_id = whose and not exists (select from account o where o.email = address);
exception when unique_violation then
    -- Somebody else was faster.
    return;
end $$;
revoke execute on function partnership.claim_address(uuid) from public;
grant execute on function partnership.claim_address(uuid) to foreland_app;
