package foreland.reliability;

import java.util.ArrayList;
import java.util.List;

/**
 * One statement on {@code year-in-delivery.sql} and what alone refuses it.
 *
 * @param by the constraint or trigger
 * @param says part of what a trigger answers; empty for a constraint, whose name is the answer
 */
record RefusedInDelivery(String by, String table, String statement, String says) {

    private static final String NOBODY = " = '00000000-0000-4000-8000-0000000000ff'";
    private static final String OF_THE_DRAFT = " where update_id = '00000000-0000-4000-8000-000000000071'";
    private static final String ELSEWHERE = "plan_id = '00000000-0000-4000-8000-000000000032'";

    @Override
    public String toString() {
        return by + (says.isEmpty() ? "" : ": " + says);
    }

    static List<RefusedInDelivery> byConstraints() {
        Cases of = new Cases();
        changeRequests(of);
        links(of);
        updates(of);
        partsOfUpdates(of);
        activities(of);
        closing(of);
        evaluations(of);
        return of.all;
    }

    private static void changeRequests(Cases of) {
        of.change("plan.change_request", "change_request_has_a_reason", "reason = ' '");
        of.change("plan.change_request", "change_request_is_raised_before_more", "round = 0");
        of.change("plan.change_request", "change_request_number_counts_from_1", "number = 0 where number = 1");
        of.change("plan.change_request", "change_request_number_is_unique", "number = 2 where number = 1");
        of.change("plan.change_request", "change_request_of_plan", ELSEWHERE + " where number = 2");
        of.change("plan.change_request", "change_request_raised_by_a_person", "raised_by" + NOBODY);
        of.change("plan.change_request", "change_request_reason_is_known", "reason_kind = 'WHIM'");
        of.change("plan.change_request", "change_request_status_is_known", "status = 'LOST'");
        of.change("plan.change_request", "change_request_weight_is_known", "weight = 'HEAVY'");
        of.change(
                "plan.change_part",
                "change_part_kind_is_known",
                "kind = 'WEATHER', owner_before = null, owner_after = null, "
                        + "lead_agency_id = null, other_agency_id = null");
        of.change("plan.change_part", "change_part_lead_is_of_the_partnership", "lead_agency_id" + NOBODY);
        of.change("plan.change_part", "change_part_other_lead_is_of_the_partnership", "other_agency_id" + NOBODY);
        of.change("plan.change_part", "change_part_of_plan", ELSEWHERE);
        of.change("plan.change_part", "change_part_of_request", "request_id" + NOBODY);
        of.change("plan.change_part", "change_part_once_a_noun", "code = 'F1-01'");
        of.change("plan.change_part", "change_part_owner_after_is_a_person", "owner_after" + NOBODY);
        of.change("plan.change_part", "change_part_owner_before_is_a_person", "owner_before" + NOBODY);
        of.change("plan.change_part", "change_part_owners_are_of_actions", "kind = 'YEAR'");
        of.change("plan.change_part", "change_part_says_something", "before = null, after = null");
        of.change("plan.change_answer", "change_answer_by_a_person", "person_id" + NOBODY);
        of.change("plan.change_answer", "change_answer_of_agency", "agency_id" + NOBODY);
        of.change("plan.change_answer", "change_answer_of_request", "request_id" + NOBODY);
        of.change("plan.plan_version", "plan_version_by_request", "request_id" + NOBODY);
        of.change("plan.plan_version", "plan_version_number_counts_from_1", "number = 0");
        of.change("plan.plan_version", "plan_version_of_plan", ELSEWHERE);
        of.change("plan.plan_version", "plan_version_says_why", "why = ''");
    }

    private static void links(Cases of) {
        String link = "delivery.update_link";
        String second = " where id = '00000000-0000-4000-8000-000000000062'";
        of.change(link, "update_link_counts_wrong_addresses", "wrong_addresses = -1");
        of.change(link, "update_link_ends_after_it_is_made", "expires_at = made_at");
        of.change(link, "update_link_is_started_in_a_browser", "started_at = null");
        of.change(link, "update_link_keeps_a_hash", "token_hash = 'abc'" + second);
        of.change(link, "update_link_made_by_a_person", "made_by" + NOBODY);
        of.change(link, "update_link_names_an_address", "email = 'Owner@Police.example'");
        of.change(link, "update_link_of_plan", ELSEWHERE + second);
        of.change(link, "update_link_of_year", "year = 2016");
        of.change(link, "update_link_person_is_known", "person_id" + NOBODY);
        of.change(link, "update_link_quarter_is_one_of_four", "quarter = 5");
        of.change(link, "update_link_secret_is_unique", "token_hash = sha256('1')" + second);
    }

    private static void updates(Cases of) {
        String update = "delivery.update";
        of.change(update, "update_complete_is_blue", "says_complete = true where quarter = 2");
        of.change(update, "update_draft_ends_when_submitted", "draft = '{}' where quarter = 2");
        of.change(update, "update_is_not_reviewed_by_its_author", "reviewed_by = submitted_by where quarter = 3");
        of.change(
                update, "update_is_returned_with_a_question", "status = 'RETURNED', question = ' ' where quarter = 3");
        of.change(
                update, "update_is_returned_with_a_question", "status = 'RETURNED', question = null where quarter = 3");
        of.change(update, "update_is_reviewed_at_some_time", "reviewed_at = null where quarter = 3");
        of.change(update, "update_is_submitted_at_some_time", "submitted_at = null where quarter = 2");
        of.change(
                update,
                "update_is_submitted_by_someone",
                "submitted_by = null, submitted_link = null where quarter = 2");
        of.change(update, "update_of_agency", "agency_id" + NOBODY);
        of.change(update, "update_of_plan", ELSEWHERE);
        of.change(update, "update_of_year", "year = 2016");
        of.change(update, "update_once_a_quarter", "quarter = 2 where quarter = 1");
        of.change(update, "update_proposed_rag_is_known", "proposed_rag = 'PINK'");
        of.change(update, "update_quarter_is_one_of_four", "quarter = 0 where quarter = 1");
        of.change(update, "update_rag_is_known", "rag = 'PINK'");
        of.change(update, "update_reviewed_by_a_person", "reviewed_by" + NOBODY);
        of.change(update, "update_saved_by_a_person", "saved_by" + NOBODY);
        of.change(update, "update_saved_by_link", "saved_link" + NOBODY);
        of.change(update, "update_says_what_and_why", "rag = 'RED' where quarter = 2");
        of.change(update, "update_says_what_and_why", "rag = 'RED', rag_reason = ' ' where quarter = 2");
        of.change(update, "update_says_what_and_why", "progress = null where quarter = 2");
        of.change(update, "update_status_is_known", "status = 'LOST' where quarter = 2");
        of.change(update, "update_submitted_by_a_person", "submitted_by" + NOBODY);
        of.change(update, "update_submitted_by_link", "submitted_link" + NOBODY);
    }

    private static void partsOfUpdates(Cases of) {
        of.change("delivery.update_measure", "update_measure_describes_is_known", "describes = 'WEATHER'");
        of.change("delivery.update_measure", "update_measure_direction_is_known", "direction = 'SIDEWAYS'");
        of.change("delivery.update_measure", "update_measure_has_a_title", "title = ''");
        of.change("delivery.update_measure", "update_measure_is_released_by_someone", "released_by = null");
        of.change("delivery.update_measure", "update_measure_of_update", "update_id" + NOBODY + OF_THE_DRAFT);
        of.change("delivery.update_measure", "update_measure_released_by_a_person", "released_by" + NOBODY);
        of.change("delivery.update_milestone", "update_milestone_has_a_title", "title = ''");
        of.change("delivery.update_milestone", "update_milestone_of_update", "update_id" + NOBODY + OF_THE_DRAFT);
        of.change("delivery.update_erratum", "update_erratum_by_a_person", "by_person" + NOBODY);
        of.change("delivery.update_erratum", "update_erratum_of_update", "update_id" + NOBODY);
        of.change("delivery.update_erratum", "update_erratum_says_something", "text = ' '");
        of.change("delivery.evidence_file", "evidence_file_added_by_a_person", "added_by" + NOBODY);
        of.change("delivery.evidence_file", "evidence_file_added_by_link", "added_link" + NOBODY);
        of.change("delivery.evidence_file", "evidence_file_has_a_name", "name = ''");
        of.change("delivery.evidence_file", "evidence_file_is_of_its_size", "size = 5");
        of.change("delivery.evidence_file", "evidence_file_is_what_was_sent", "content = 'tsil'");
        of.change("delivery.evidence_file", "evidence_file_of_update", "update_id" + NOBODY);
        of.statement(
                "delivery.evidence_file",
                "evidence_file_once_in_an_update",
                "insert into delivery.evidence_file select gen_random_uuid(), partnership_id, update_id, 'again.txt', media_type, size, "
                        + "sha256, content, added_at, added_by, added_link from delivery.evidence_file");
    }

    private static void activities(Cases of) {
        String patrol = " where title = 'Patrol'";
        of.change("delivery.activity_kind", "activity_kind_has_a_title", "title = ' '" + patrol);
        of.change("delivery.activity_kind", "activity_kind_has_a_unit", "unit_many = ''");
        of.change(
                "delivery.activity_kind",
                "activity_kind_of_partnership",
                "partnership_id" + NOBODY
                        + " where title = 'Mediation referral' and partnership_id = '00000000-0000-4000-8000-000000000001'");
        of.change("delivery.activity_kind", "activity_kind_title_is_unique", "title = 'Peer group'" + patrol);
        String activity = "delivery.activity";
        String second = " where number = 2";
        of.change(activity, "activity_agency_is_of_the_partnership", "agency_id" + NOBODY + second);
        of.change(activity, "activity_area_is_known", "area_code = 'E99999999'");
        of.change(activity, "activity_cost_has_a_basis", "cost_basis = null");
        of.change(activity, "activity_cost_is_an_amount", "cost_avoided = 0");
        of.change(activity, "activity_counts_something", "count = 0");
        of.change(activity, "activity_has_a_place", "place = ''");
        of.change(activity, "activity_hours_are_some", "hours = 0");
        of.change(activity, "activity_is_of_a_kind", "kind_id" + NOBODY);
        of.change(activity, "activity_is_within_its_year", "date = '2018-04-01'");
        of.change(activity, "activity_number_is_unique", "number = 1" + second);
        of.change(activity, "activity_of_year", "plan_id" + NOBODY);
        of.change(activity, "activity_removal_has_a_reason", "removed_at = now()");
        of.change(activity, "activity_was_recorded_by_a_person", "recorded_by" + NOBODY);
        of.change("delivery.joint_agency", "joint_agency_is_another", "agency_id = recording_agency_id");
        of.change("delivery.joint_agency", "joint_agency_is_of_the_partnership", "agency_id" + NOBODY);
        of.change("delivery.joint_agency", "joint_agency_of_activity", "recording_agency_id" + NOBODY);
        of.statement(
                "delivery.joint_agency",
                "joint_agency_of_the_same_partnership",
                "insert into partnership.agency (id, partnership_id, slug, name, kind) values ('00000000-0000-4000-8000-000000000013', "
                        + "'00000000-0000-4000-8000-000000000002', 'fire', 'Fire', 'INVITEE'); update delivery.joint_agency set "
                        + "partnership_id = '00000000-0000-4000-8000-000000000002', agency_id = '00000000-0000-4000-8000-000000000013'");
    }

    private static void closing(Cases of) {
        String disposition = "delivery.disposition";
        String replaced = "kind = 'REPLACED', reason = null, decision_id = null, replaced_by";
        of.change(disposition, "disposition_by_a_decision", "decision_id" + NOBODY);
        of.change(disposition, "disposition_is_replaced_by_an_action_of_the_plan", replaced + NOBODY);
        of.change(disposition, "disposition_kind_is_known", "kind = 'LOST', decision_id = null, reason = null");
        of.change(disposition, "disposition_of_action", "action_id" + NOBODY);
        of.change(disposition, "disposition_replaces_by_another", replaced + " = action_id");
        of.change(disposition, "disposition_says_nothing_of_other_kinds", "result = 'Done'");
        of.change(disposition, "disposition_says_what_its_kind_needs", "reason = null");
        of.change(disposition, "disposition_settled_is_final", "settled_at = now(), decision_id = null");
        of.change("delivery.outlook", "outlook_is_of_a_day_of_its_year", "as_at = '2018-04-01'");
        of.change("delivery.outlook", "outlook_lists_its_actions", "lines = '{}'");
        of.change("delivery.outlook", "outlook_number_is_unique", "number = 1 where number = 2");
        of.change("delivery.outlook", "outlook_numbers_count_from_1", "number = 0 where number = 1");
        of.change("delivery.outlook", "outlook_of_year", "plan_id" + NOBODY);
        of.change("delivery.outlook", "outlook_within_partnership", "partnership_id" + NOBODY);
        of.change("delivery.recorded_year", "recorded_year_of_plan", ELSEWHERE);
        of.change("delivery.recorded_year", "recorded_year_of_year", "year = 2016");
        of.change("delivery.recorded_year", "recorded_year_says_something", "says = '[]'");
    }

    private static void evaluations(Cases of) {
        String evaluation = "delivery.evaluation";
        of.change(evaluation, "evaluation_asks_something", "question = ''");
        of.change(evaluation, "evaluation_compares_two_values", "comparison_after = null");
        of.change(evaluation, "evaluation_costs_nothing_or_more", "cost_pence = -1");
        of.change(evaluation, "evaluation_followed_by_a_decision", "decision_id" + NOBODY);
        of.change(evaluation, "evaluation_is_presented_at_once", "status = 'DRAFT'");
        of.change(evaluation, "evaluation_is_whole_when_presented", "learnt = null");
        of.change(evaluation, "evaluation_of_action", "action_id" + NOBODY);
        of.change(evaluation, "evaluation_presented_at_a_meeting", "meeting_id" + NOBODY);
        of.change(evaluation, "evaluation_recommendation_is_known", "recommendation = 'HOPE'");
    }

    static List<RefusedInDelivery> byTriggers() {
        Cases of = new Cases();
        String update = "delivery.update";
        of.trigger(
                "update_goes_its_way",
                update,
                "progress = 'Other words' where quarter = 3",
                "an accepted update is locked");
        of.trigger(
                "update_goes_its_way",
                update,
                "status = 'ACCEPTED', reviewed_at = now(), reviewed_by = '00000000-0000-4000-8000-000000000021' where quarter = 2",
                "reviewed by a coordinator who did not submit it");
        of.trigger(
                "update_goes_its_way",
                update,
                "progress = 'Other words' where quarter = 1",
                "written by the agency that leads");
        of.trigger(
                "figure_is_released",
                "delivery.update_measure",
                "released_at = now()" + OF_THE_DRAFT,
                "released once its update is accepted");
        String closed = "alter table plan.annual_action_plan disable trigger user; "
                + "update plan.annual_action_plan set status = 'CLOSED' where year = 2017; ";
        of.trigger("activity_is_of_an_open_year", "delivery.activity", "focus_area = 'F9'", "no focus area F9");
        of.trigger("activity_is_of_an_open_year", "delivery.activity", "action = 'F1-09'", "no action F1-09");
        of.after(
                closed,
                "activity_is_of_an_open_year",
                "update delivery.activity set place = 'Elsewhere'",
                "recorded and changed only while");
        of.after(
                closed,
                "joint_agency_is_of_an_open_year",
                "delete from delivery.joint_agency",
                "recorded and changed only while");
        of.trigger(
                "disposition_is_of_an_open_year",
                "delivery.disposition",
                "settled_at = now()",
                "not said of a year that is LIVE");
        of.after(
                closed,
                "disposition_is_of_an_open_year",
                "update delivery.disposition set reason = 'Another'",
                "a year that is CLOSED");
        of.trigger("recorded_year_is_not_lived_here", "delivery.recorded_year", "year = 2017", "not taken from a file");
        return of.all;
    }

    /** Collects them. */
    private static final class Cases {
        private final List<RefusedInDelivery> all = new ArrayList<>();

        void change(String table, String constraint, String set) {
            statement(table, constraint, "update " + table + " set " + set);
        }

        void statement(String table, String constraint, String statement) {
            all.add(new RefusedInDelivery(constraint, table, statement, ""));
        }

        void trigger(String trigger, String table, String set, String says) {
            all.add(new RefusedInDelivery(trigger, table, "update " + table + " set " + set, says));
        }

        void after(String before, String trigger, String statement, String says) {
            all.add(new RefusedInDelivery(trigger, "", before + statement, says));
        }
    }
}
