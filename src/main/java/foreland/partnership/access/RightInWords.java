package foreland.partnership.access;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What a right lets somebody do, in words that need no manual. */
final class RightInWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("agencies.manage", "change agencies and areas"),
            Map.entry("assessment.approve", "approve the assessment"),
            Map.entry("assessment.read", "read the assessment before it is public"),
            Map.entry("assessment.review", "review the assessment"),
            Map.entry("assessment.score", "score priorities"),
            Map.entry("assessment.write", "write the assessment"),
            Map.entry("delivery.accept", "accept quarterly updates"),
            Map.entry("delivery.close", "close the year"),
            Map.entry("delivery.evaluate", "write evaluations"),
            Map.entry("delivery.keep-activities", "change everybody's activities"),
            Map.entry("delivery.propose-disposition", "say what becomes of own actions"),
            Map.entry("delivery.record", "record activities"),
            Map.entry("delivery.release", "release updates to the public"),
            Map.entry("delivery.update", "give quarterly updates"),
            Map.entry("evidence.import", "take evidence in"),
            Map.entry("evidence.publish", "describe and publish evidence"),
            Map.entry("evidence.submit", "submit an agency's evidence"),
            Map.entry("governance.decide", "record decisions"),
            Map.entry("governance.keep", "keep bodies, meetings and routes"),
            Map.entry("house.keep", "keep the installation and take backups"),
            Map.entry("journal.read", "read the journal of everybody"),
            Map.entry("people.manage", "add people, give roles and links"),
            Map.entry("people.see", "see names and addresses"),
            Map.entry("plan.agree", "agree to actions for the agency"),
            Map.entry("plan.edit", "change the whole plan"),
            Map.entry("plan.edit-own", "change the agency's own actions"),
            Map.entry("plan.import", "take plans in from files"),
            Map.entry("plan.propose-change", "propose changes of the plan"),
            Map.entry("plan.publish", "publish plans"));

    private RightInWords() {}

    /** A right that has no words yet is shown by its code rather than left out. */
    static String of(String right) {
        return WORDS.getOrDefault(right, right);
    }

    static String ofAll(Collection<String> rights) {
        return rights.stream().map(RightInWords::of).sorted().collect(Collectors.joining("; "));
    }
}
