-- By which the nodes on one database see that they have the same secret; the secret itself is kept outside the database.
alter table house.installation add column secret_fingerprint text
    constraint installation_secret_fingerprint_is_hex check (secret_fingerprint ~ '^[0-9a-f]{16}$');
grant update (secret_fingerprint) on house.installation to foreland_app;
