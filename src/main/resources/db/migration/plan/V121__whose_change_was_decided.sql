-- Whoever writes down the decision on a change request writes what follows from it, and nothing else: the setting names the request,
-- and the decisions that are recorded say whether it was decided. That a change is let through (plan/V110) gives nobody a right.

create function plan.acting_follows_a_decided_change() returns boolean
    language sql stable
    return plan.acting_may_follow_decisions() and exists (
        select from plan.change_request r
        where r.id = nullif(current_setting('foreland.decided_change', true), '')::uuid
          and r.partnership_id = journal.acting_partnership() and r.status = 'IN_APPROVAL'
          and plan.approval_of(r.id) in ('APPROVED', 'REFERRED_BACK', 'REFUSED'));

create or replace function plan.acting_may_write() returns boolean
    language sql stable
    return partnership.acting_may('plan.edit') or partnership.acting_may('plan.import') or plan.acting_follows_a_decided_change();
