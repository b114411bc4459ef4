-- Somebody who checks who saw and changed what, and does nothing else.
update partnership.role set position = 1000 where code = 'CONTACT';
insert into partnership.role values
    ('AUDITOR', 'Auditor', 'Searches and checks the journal, and changes nothing', 13);
update partnership.role set position = 14 where code = 'CONTACT';
insert into partnership.role_right values ('AUDITOR', 'people.see'), ('AUDITOR', 'journal.read');
-- Whoever may read the journal may see when which people were seen.
create index entry_by_person on journal.entry (partnership_id, person_id, id);
