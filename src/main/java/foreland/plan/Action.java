package foreland.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of delivery: what one lead agency answers for in one financial year.
 *
 * @param reference stable for life, such as {@code T1-03}; unique in its year
 * @param title plain, outcome first
 * @param description more, when there is more
 * @param focusArea code of its focus area, when known
 * @param leadAgency the one agency that answers for it; unknown only in a plan recorded as published
 * @param owner the person, by name, when published
 * @param ownerPost the post that sees to it
 * @param supportingAgencies others that help
 * @param measures how one will know that it worked
 * @param milestones steps on the way
 * @param timescale when it runs
 * @param risk what could go wrong
 * @param budget what it is paid from
 * @param firmness settled or provisional
 * @param multiYear whether it goes on past the year; {@code null} when unknown
 * @param additionalToCoreWork whether it is more than ordinary work; {@code null} when unknown
 * @param status what was published about it
 * @param outcome what came of it
 * @param disposition what became of it at the year's end
 * @param waitingFor what holds it up
 * @param notes anything to add
 * @param continues the earlier action that it goes on with
 * @param outputs the sorts of things it will count
 * @param sources where it was taken from
 * @param reconstructed whether the row was rebuilt because the original was not to be had
 */
public record Action(
        String reference,
        String title,
        @Nullable String description,
        @Nullable String focusArea,
        @Nullable String leadAgency,
        @Nullable String owner,
        @Nullable String ownerPost,
        List<String> supportingAgencies,
        List<SuccessMeasure> measures,
        List<Milestone> milestones,
        Timescale timescale,
        @Nullable String risk,
        @Nullable String budget,
        Firmness firmness,
        @Nullable Boolean multiYear,
        @Nullable Boolean additionalToCoreWork,
        PublishedStatus status,
        @Nullable String outcome,
        @Nullable YearEndDisposition disposition,
        @Nullable String waitingFor,
        @Nullable String notes,
        @Nullable ActionLink continues,
        List<String> outputs,
        List<String> sources,
        boolean reconstructed) {

    public Action {
        supportingAgencies = List.copyOf(supportingAgencies);
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
        outputs = List.copyOf(outputs);
        sources = List.copyOf(sources);
        new Checks()
                .reference("reference", reference)
                .text("title", title)
                .optionalText("description", description)
                .optionalText("leadAgency", leadAgency)
                .optionalText("owner", owner)
                .optionalText("ownerPost", ownerPost)
                .optionalText("risk", risk)
                .optionalText("budget", budget)
                .optionalText("outcome", outcome)
                .optionalText("waitingFor", waitingFor)
                .optionalText("notes", notes)
                .refuseIf(
                        leadAgency != null && leadAgency.contains(";"),
                        "leadAgency",
                        "An action has exactly one lead agency.",
                        "Keep the one that answers for it and move the others to supporting_agencies.")
                .lines("supportingAgencies", supportingAgencies)
                .lines("outputs", outputs)
                .lines("sources", sources)
                .noneTwice("supportingAgencies", supportingAgencies, "name", name -> name, "an agency called")
                .refuseIf(
                        leadAgency != null && supportingAgencies.contains(leadAgency),
                        "supportingAgencies",
                        leadAgency + " leads this action and cannot support it as well.",
                        "Name it once, as the lead agency.")
                .orRefuse();
    }

    /** The same action, settled: the budget it waited for is there. */
    public Action confirmed() {
        return new Action(
                reference,
                title,
                description,
                focusArea,
                leadAgency,
                owner,
                ownerPost,
                supportingAgencies,
                measures,
                milestones,
                timescale,
                risk,
                budget,
                Firmness.FIRM,
                multiYear,
                additionalToCoreWork,
                status,
                outcome,
                disposition,
                waitingFor,
                notes,
                continues,
                outputs,
                sources,
                reconstructed);
    }

    /** The same action without the name of whoever sees to it. */
    Action withoutOwner() {
        return new Action(
                reference,
                title,
                description,
                focusArea,
                leadAgency,
                null,
                ownerPost,
                supportingAgencies,
                measures,
                milestones,
                timescale,
                risk,
                budget,
                firmness,
                multiYear,
                additionalToCoreWork,
                status,
                outcome,
                disposition,
                waitingFor,
                notes,
                continues,
                outputs,
                sources,
                reconstructed);
    }

    /** The beginning of an action like this one. */
    public ActionCopy copy() {
        return new ActionCopy(this);
    }
}
