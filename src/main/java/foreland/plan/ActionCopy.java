package foreland.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action like another, but for what is said here. What is not named stays as it was; see {@link Action#copy()}. */
public final class ActionCopy {

    private final Action of;
    private String reference;
    private String title;
    private @Nullable String focusArea;
    private @Nullable String owner;
    private List<SuccessMeasure> measures;
    private List<Milestone> milestones;
    private Timescale timescale;
    private Firmness firmness;
    private PublishedStatus status;
    private @Nullable String outcome;
    private @Nullable YearEndDisposition disposition;
    private @Nullable String waitingFor;
    private @Nullable ActionLink continues;
    private List<String> sources;

    ActionCopy(Action of) {
        this.of = of;
        this.reference = of.reference();
        this.title = of.title();
        this.focusArea = of.focusArea();
        this.owner = of.owner();
        this.measures = of.measures();
        this.milestones = of.milestones();
        this.timescale = of.timescale();
        this.firmness = of.firmness();
        this.status = of.status();
        this.outcome = of.outcome();
        this.disposition = of.disposition();
        this.waitingFor = of.waitingFor();
        this.continues = of.continues();
        this.sources = of.sources();
    }

    public ActionCopy called(String newReference) {
        this.reference = newReference;
        return this;
    }

    public ActionCopy titled(String newTitle) {
        this.title = newTitle;
        return this;
    }

    public ActionCopy inFocusArea(@Nullable String code) {
        this.focusArea = code;
        return this;
    }

    /** By a person's name. */
    public ActionCopy ownedBy(@Nullable String newOwner) {
        this.owner = newOwner;
        return this;
    }

    public ActionCopy measuredBy(List<SuccessMeasure> newMeasures) {
        this.measures = newMeasures;
        return this;
    }

    public ActionCopy withMilestones(List<Milestone> newMilestones) {
        this.milestones = newMilestones;
        return this;
    }

    public ActionCopy running(Timescale newTimescale) {
        this.timescale = newTimescale;
        return this;
    }

    public ActionCopy with(Firmness newFirmness) {
        this.firmness = newFirmness;
        return this;
    }

    /** What became of it; what it waited for is behind it. */
    public ActionCopy ended(PublishedStatus how, @Nullable String cameOfIt, @Nullable YearEndDisposition became) {
        this.status = how;
        this.outcome = cameOfIt;
        this.disposition = became;
        this.waitingFor = null;
        return this;
    }

    /** As an action is before anything came of it. */
    public ActionCopy begunAnew() {
        return ended(PublishedStatus.UNKNOWN, null, null);
    }

    public ActionCopy continuing(@Nullable ActionLink earlier) {
        this.continues = earlier;
        return this;
    }

    public ActionCopy from(List<String> newSources) {
        this.sources = newSources;
        return this;
    }

    /**
     * The copy.
     *
     * @throws Refused when it is no action any more, as the constructor says
     */
    public Action make() {
        return new Action(
                reference,
                title,
                of.description(),
                focusArea,
                of.leadAgency(),
                owner,
                of.ownerPost(),
                of.supportingAgencies(),
                measures,
                milestones,
                timescale,
                of.risk(),
                of.budget(),
                firmness,
                of.multiYear(),
                of.additionalToCoreWork(),
                status,
                outcome,
                disposition,
                waitingFor,
                of.notes(),
                continues,
                of.outputs(),
                sources,
                of.reconstructed());
    }
}
