package foreland.publication.importing;

import foreland.delivery.DeliveredYears.Answer;
import foreland.delivery.DeliveredYears.Taking;
import foreland.plan.Change;
import foreland.plan.Plan;
import foreland.plan.PlanDifference;
import foreland.plan.Redline;
import foreland.plan.Redline.Result.Applied;
import foreland.publication.planfile.PlanFile;
import foreland.publication.planfile.PlanFileWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What taking a file in would do.
 *
 * @param isNew whether there is no plan of that reference yet
 * @param inForce whether the plan that is there is in force, so that the changes become a change request
 * @param changes each difference to the plan that is there; empty for a new plan and for the same content
 * @param delivery what would become of what the file says of each year's delivery
 * @param warnings what is missing or does not add up; forbids nothing
 * @param seen stands for the plan that was compared with: sent back with the decision, so that nobody decides on one thing and does another
 */
record Preview(
        PlanFile file,
        boolean isNew,
        boolean inForce,
        List<Change> changes,
        List<Taking> delivery,
        List<String> warnings,
        String seen) {

    static Preview of(
            PlanFile file, Optional<Plan> stored, boolean inForce, List<String> warnings, List<Taking> delivery) {
        Plan fromFile = file.plan();
        List<Change> changes = stored.map(
                        before -> PlanDifference.between(before, inForce ? standingAs(before, fromFile) : fromFile))
                .orElse(List.of());
        return new Preview(
                file,
                stored.isEmpty(),
                inForce,
                changes,
                delivery,
                warnings,
                stored.map(Preview::digest).orElse("none"));
    }

    /** Where a plan in force stands, and who may read it, no file says. */
    private static Plan standingAs(Plan stored, Plan fromFile) {
        return Redline.between(stored, fromFile).withoutStanding().appliedTo(stored) instanceof Applied applied
                ? applied.plan()
                : fromFile;
    }

    /** Of the plan as it is written, which is the same on every node and after a restart; a hash code is not. */
    private static String digest(Plan plan) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(PlanFileWriter.yaml(plan));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Plan plan() {
        return file.plan();
    }

    boolean changesNothing() {
        return !isNew && changes.isEmpty() && delivery.stream().noneMatch(taking -> taking.answer() == Answer.KEPT);
    }

    /** "It has 5 focus areas, 1 year and 2 actions." */
    String size() {
        int actions =
                plan().years().stream().mapToInt(year -> year.actions().size()).sum();
        return "It has " + count(plan().focusAreas().size(), "focus area") + ", "
                + count(plan().years().size(), "year") + " and " + count(actions, "action") + ".";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
