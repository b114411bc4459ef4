-- A partnership's administrator sees its letters, tries again those that failed, and discards them; another's sees none of them.
create policy letter_is_kept on post.letter for select to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep')));
create policy letter_is_tried_again_or_discarded on post.letter for update to foreland_app
    using (partnership_id = journal.acting_partnership() and (select partnership.acting_may('house.keep')));

-- Whoever keeps the installation is an administrator of the home partnership: the mail server is theirs alone.
create function partnership.acting_keeps_the_installation() returns boolean
    language sql stable security definer set search_path = partnership, pg_temp
    return journal.acting_as_system() or (partnership.acting_may('house.keep') and exists (
        select from partnership.partnership p where p.id = journal.acting_partnership() and p.home));

create policy mail_server_is_kept on post.mail_server to foreland_app
    using ((select partnership.acting_keeps_the_installation()))
    with check ((select partnership.acting_keeps_the_installation()));
