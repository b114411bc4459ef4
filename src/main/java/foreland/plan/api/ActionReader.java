package foreland.plan.api;

import foreland.api.ApiProblem;
import foreland.api.FieldError;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.Firmness;
import foreland.plan.Milestone;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NarrativeMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.Plan;
import foreland.plan.PlanPolicy;
import foreland.plan.PlanStatus;
import foreland.plan.PublishedActual;
import foreland.plan.PublishedStatus;
import foreland.plan.Refused;
import foreland.plan.SuccessMeasure;
import foreland.plan.Timescale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was sent into an action, or into everything that is wrong with it: the same as the form of an action asks. */
@Component
class ActionReader {

    private final Agencies agencies;

    ActionReader(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The action that was sent.
     *
     * @param stored the action as it is, for what the API does not write; null for a new one
     */
    Action read(ActionInput sent, Plan plan, @Nullable Action stored, Viewer viewer) {
        List<FieldError> errors = new ArrayList<>();
        checkNames(sent, plan, stored, viewer, errors);
        List<SuccessMeasure> measures = measures(orNone(sent.measures()), stored, errors);
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < orNone(sent.milestones()).size(); i++) {
            MilestoneResource step = orNone(sent.milestones()).get(i);
            made("milestones[" + i + "].", errors, () -> new Milestone(step.title(), step.due(), step.done()))
                    .ifPresent(milestones::add);
        }
        Optional<Timescale> timescale =
                made("", errors, () -> new Timescale(sent.start(), sent.due(), sent.timescale()));
        Optional<Action> action =
                made("", errors, () -> action(sent, stored, measures, milestones, timescale.orElse(Timescale.UNKNOWN)));
        if (!errors.isEmpty() || action.isEmpty()) {
            throw ApiProblem.notValid(errors);
        }
        return action.get();
    }

    /** The measures that were sent, in the place of the action's. */
    Action withMeasures(Action stored, List<MeasureResource> sent) {
        List<FieldError> errors = new ArrayList<>();
        List<SuccessMeasure> measures = measures(sent, stored, errors);
        if (!errors.isEmpty()) {
            throw ApiProblem.notValid(errors);
        }
        return stored.copy().measuredBy(measures).make();
    }

    private static Action action(
            ActionInput sent,
            @Nullable Action stored,
            List<SuccessMeasure> measures,
            List<Milestone> milestones,
            Timescale timescale) {
        return new Action(
                sent.reference(),
                sent.title(),
                sent.description(),
                sent.focusArea(),
                sent.leadAgency(),
                stored == null ? null : stored.owner(),
                sent.ownerPost(),
                orNone(sent.supportingAgencies()),
                measures,
                milestones,
                timescale,
                sent.risk(),
                sent.budget(),
                Objects.requireNonNullElse(sent.firmness(), Firmness.UNKNOWN),
                sent.multiYear(),
                sent.additionalToCoreWork(),
                stored == null ? PublishedStatus.NOT_STARTED : stored.status(),
                stored == null ? null : stored.outcome(),
                stored == null ? null : stored.disposition(),
                stored == null ? null : stored.waitingFor(),
                sent.notes(),
                stored == null ? null : stored.continues(),
                stored == null ? List.of() : stored.outputs(),
                stored == null ? List.of() : stored.sources(),
                stored != null && stored.reconstructed());
    }

    private void checkNames(
            ActionInput sent, Plan plan, @Nullable Action stored, Viewer viewer, List<FieldError> errors) {
        List<Agency> all = agencies.list();
        Set<String> known = all.stream().map(Agency::name).collect(Collectors.toSet());
        Set<String> leads = all.stream()
                .filter(agency -> stored != null || viewer.may(PlanPolicy.EDIT) || viewer.actsFor(agency.id()))
                .map(Agency::name)
                .collect(Collectors.toSet());
        Set<String> areas = plan.focusAreas().stream().map(area -> area.code()).collect(Collectors.toSet());
        boolean mayBeOpen = plan.status() == PlanStatus.RECORDED_AS_PUBLISHED;
        if (!isAmong(sent.leadAgency(), leads, mayBeOpen)) {
            errors.add(new FieldError(
                    "leadAgency", "Name the one agency that answers for the action, as GET /agencies has it."));
        }
        if (!isAmong(sent.focusArea(), areas, mayBeOpen)) {
            errors.add(new FieldError("focusArea", "Give the code of one of the plan's focus areas."));
        }
        if (!known.containsAll(orNone(sent.supportingAgencies()))) {
            errors.add(new FieldError(
                    "supportingAgencies", "Name agencies of the partnership only, as GET /agencies has them."));
        }
        if (stored != null && !stored.reference().equals(sent.reference())) {
            errors.add(new FieldError(
                    "reference", "It is " + stored.reference() + " for life. Send that, or add a new action."));
        }
    }

    /** What a published document leaves open may stay open; a plan that is being written has to say it. */
    private static boolean isAmong(@Nullable String name, Set<String> offered, boolean mayBeOpen) {
        return name == null ? mayBeOpen : offered.contains(name);
    }

    private static List<SuccessMeasure> measures(
            List<MeasureResource> sent, @Nullable Action stored, List<FieldError> errors) {
        List<SuccessMeasure> measures = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            MeasureResource measure = sent.get(i);
            String field = "measures[" + i + "].";
            if (measure.kind() != MeasureKind.NUMBER && measure.saysNumbers()) {
                errors.add(new FieldError(
                        field + "kind", "Make it NUMBER, or leave out unit, baseline, target and direction."));
            }
            made(field, errors, () -> measure(measure, stored)).ifPresent(measures::add);
        }
        return measures;
    }

    private static SuccessMeasure measure(MeasureResource sent, @Nullable Action stored) {
        return switch (sent.kind()) {
            case STEP -> new MilestoneMeasure(sent.title(), sent.due(), sent.done());
            case WORDS -> new NarrativeMeasure(sent.title());
            case NUMBER ->
                new NumericMeasure(
                        sent.title(),
                        sent.unit(),
                        sent.baseline(),
                        sent.baselinePeriod(),
                        sent.target(),
                        sent.direction(),
                        sent.dataSource(),
                        sent.frequency(),
                        sent.describes(),
                        actuals(sent.title(), stored));
        };
    }

    /** What a measure reached stays with it, under its title. */
    private static List<PublishedActual> actuals(String title, @Nullable Action stored) {
        return stored == null
                ? List.of()
                : stored.measures().stream()
                        .filter(measure -> measure.title().equals(title) && measure instanceof NumericMeasure)
                        .map(measure -> ((NumericMeasure) measure).actuals())
                        .findFirst()
                        .orElse(List.of());
    }

    private static <T> Optional<T> made(String field, List<FieldError> errors, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (Refused refused) {
            refused.problems()
                    .forEach(problem -> errors.add(new FieldError(field + problem.field(), problem.message())));
            return Optional.empty();
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
