-- A link that was handed over, or made on the machine itself, lets its owner set up another app too; one that was sent by e-mail to
-- whoever forgot a password does not, or a mailbox alone would open the account.
alter table partnership.invitation add column forgets_factor boolean not null default false;
comment on column partnership.invitation.forgets_factor is 'Whether the second factor is forgotten when the password is set.';
