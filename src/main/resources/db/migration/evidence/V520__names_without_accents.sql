-- "Ynys Mon" finds Ynys Môn. The same as foreland.govuk.Folded, for names that are looked for in the database.
create function evidence.folded(name text) returns text
    language sql immutable strict parallel safe
as $$
    select case when name ~ '^[ -_a-~]*$' then lower(name)
        else replace(replace(replace(replace(lower(translate(
            regexp_replace(normalize(replace(name, '´', ''''), NFKD),
                '[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]', '', 'g'),
            'łŁđĐðÐøØħĦıŧŦŋŊς‘’ʼʻ′`–—‐−“”', 'lLdDdDoOhHitTnNσ''''''''''''----""')),
            'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th') end
$$;
comment on function evidence.folded is 'A name as people type it when they look for it: small letters, no accents, straight apostrophes.';

create index area_by_folded_name on evidence.area (evidence.folded(name));
-- area_by_name stays: a node of the version before looks for lower(name) during a rolling upgrade.
