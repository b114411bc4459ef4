-- Blank words were refused and missing ones were not: a check that comes to null passes. The forms refused both all along.
alter table delivery.update
    drop constraint update_says_what_and_why,
    add constraint update_says_what_and_why check (
        status in ('DRAFT', 'RETURNED')
        or (rag is not null and coalesce(btrim(progress), '') <> ''
            and (rag not in ('AMBER', 'RED') or coalesce(btrim(rag_reason), '') <> ''))),
    drop constraint update_is_returned_with_a_question,
    add constraint update_is_returned_with_a_question check (status <> 'RETURNED' or coalesce(btrim(question), '') <> '');
