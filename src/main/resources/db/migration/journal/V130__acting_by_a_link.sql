-- Someone without an account may act by a secret link: the program sets what it was shown (hashes of secrets, never the secrets,
-- and the time by its clock), and the module whose link it is decides what it opens. Nothing goes by this alone.
create function journal.acting_link() returns text
    language sql stable parallel safe
    return nullif(current_setting('foreland.link', true), '');
