-- How many have scored each issue separately: everyone who may read the assessment sees that, before the scores themselves.
create function assessment.scorers_of(which_assessment uuid) returns table (issue_id uuid, scorers integer)
    language sql stable security definer set search_path = assessment, pg_temp
    begin atomic
        select i.id, count(s.person_id)::integer
        from assessment.issue i left join assessment.scoring s on s.issue_id = i.id and not s.together
        where i.assessment_id = which_assessment and i.partnership_id = journal.acting_partnership()
          and partnership.acting_may('assessment.read')
        group by i.id;
    end;

