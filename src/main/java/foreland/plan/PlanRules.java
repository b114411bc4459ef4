package foreland.plan;

import foreland.calendar.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a plan. */
record PlanRules(
        String reference,
        Period period,
        boolean rolling,
        PlanStatus status,
        List<FocusArea> focusAreas,
        List<AnnualActionPlan> years,
        List<PublishedFact> facts) {

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (rolling && period.to() != null) {
            problems.add(new Problem(
                    "period.to",
                    "A rolling plan has no end.",
                    "Leave the end out, or say that the plan is not rolling."));
        }
        checkFacts("facts", facts, problems);
        for (int i = 0; i < years.size(); i++) {
            checkYear("years[" + i + "]", years.get(i), problems);
        }
        return problems;
    }

    private void checkYear(String path, AnnualActionPlan year, List<Problem> problems) {
        if (!period.overlaps(year.year().period())) {
            problems.add(new Problem(
                    path + ".year",
                    year.year() + " lies outside the plan, " + inWords() + ".",
                    "Correct the year, or the plan's period."));
        }
        for (int i = 0; i < year.wordings().size(); i++) {
            checkCode(path + ".wordings[" + i + "].code", year.wordings().get(i).code(), problems);
        }
        checkFacts(path + ".facts", year.facts(), problems);
        for (int i = 0; i < year.actions().size(); i++) {
            checkAction(path + ".actions[" + i + "]", year.actions().get(i), problems);
        }
    }

    private void checkAction(String path, Action action, List<Problem> problems) {
        checkCode(path + ".focusArea", action.focusArea(), problems);
        if (action.leadAgency() == null && status != PlanStatus.RECORDED_AS_PUBLISHED) {
            problems.add(new Problem(
                    path + ".leadAgency",
                    "Action " + action.reference() + " has no lead agency.",
                    "Name the one agency that answers for it."));
        }
        checkContinues(path + ".continues", action.continues(), problems);
        checkDay(path + ".timescale.start", action.timescale().start(), action, problems);
        checkDay(path + ".timescale.due", action.timescale().due(), action, problems);
        for (int i = 0; i < action.milestones().size(); i++) {
            checkDay(
                    path + ".milestones[" + i + "].due",
                    action.milestones().get(i).due(),
                    action,
                    problems);
        }
        for (int i = 0; i < action.measures().size(); i++) {
            if (action.measures().get(i) instanceof MilestoneMeasure measure) {
                checkDay(path + ".measures[" + i + "].due", measure.due(), action, problems);
            }
        }
    }

    /** Multi-year work, and work that began under an earlier plan, may cross the plan's ends; other work may not. */
    private void checkDay(String path, @Nullable LocalDate day, Action action, List<Problem> problems) {
        if (day == null || Objects.equals(action.multiYear(), true)) {
            return;
        }
        boolean beganEarlier = period.startsAfter(day) && action.continues() != null;
        if (!period.contains(day) && !beganEarlier) {
            problems.add(new Problem(
                    path,
                    "The date " + day + " of action " + action.reference() + " lies outside the plan, " + inWords()
                            + ".",
                    "Correct the date, or mark the action as multi-year."));
        }
    }

    private void checkContinues(String path, @Nullable ActionLink link, List<Problem> problems) {
        if (link == null || !Objects.requireNonNullElse(link.plan(), reference).equals(reference)) {
            return;
        }
        boolean found = years.stream()
                .filter(year -> year.year().equals(link.year()))
                .anyMatch(year -> year.findAction(link.reference()).isPresent());
        if (!found) {
            problems.add(new Problem(
                    path + ".reference",
                    "There is no action " + link.reference() + " in " + link.year() + " of this plan.",
                    "Correct it, or add the reference of the earlier plan."));
        }
    }

    private void checkFacts(String path, List<PublishedFact> published, List<Problem> problems) {
        for (int i = 0; i < published.size(); i++) {
            checkCode(path + "[" + i + "].focusArea", published.get(i).focusArea(), problems);
        }
    }

    private void checkCode(String path, @Nullable String code, List<Problem> problems) {
        Set<String> codes = focusAreas.stream().map(FocusArea::code).collect(Collectors.toSet());
        if (code != null && !codes.contains(code)) {
            problems.add(new Problem(
                    path,
                    "The plan has no focus area " + code + ".",
                    codes.isEmpty()
                            ? "Add it to the focus areas."
                            : "Use one of " + String.join(", ", new TreeSet<>(codes)) + "."));
        }
    }

    private String inWords() {
        return (period.from() == null ? "start not known" : period.from()) + " to "
                + (period.to() == null ? "no known end" : period.to());
    }
}
