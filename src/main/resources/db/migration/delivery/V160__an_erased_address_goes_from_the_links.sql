-- Whoever is erased from the directory is erased here too: their address goes from the links that were sent to it, and one that was
-- still open opens no more.
create function delivery.forget_address() returns trigger
    language plpgsql security definer set search_path = delivery, pg_temp as $$
begin
    update delivery.update_link l set email = 'erased@erased.invalid', revoked_at = coalesce(l.revoked_at, l.used_at, now())
    where l.person_id = old.id or (l.partnership_id = journal.acting_partnership() and l.email = lower(old.email));
    return null;
end $$;
create trigger address_is_forgotten after update on partnership.person
    for each row when (old.email is not null and new.email is null) execute function delivery.forget_address();

-- And those who were erased before there was this.
update delivery.update_link l set email = 'erased@erased.invalid', revoked_at = coalesce(l.revoked_at, l.used_at, now())
from partnership.person p where p.id = l.person_id and p.email is null;
