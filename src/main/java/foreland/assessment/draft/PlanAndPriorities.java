package foreland.assessment.draft;

import foreland.assessment.Audience;
import foreland.assessment.EmergingIssue;
import foreland.assessment.LastPlan;
import foreland.assessment.Ranking;
import foreland.assessment.ScoredIssue;
import foreland.document.Block;
import foreland.document.Block.Grid;
import foreland.document.Block.Grid.Column;
import foreland.document.Block.Items;
import foreland.document.Block.Paragraph;
import foreland.document.Prose;
import foreland.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What became of the last plan, and what is proposed for the next. */
final class PlanAndPriorities {

    private PlanAndPriorities() {}

    static void lastPlan(Content content, Audience audience, BiConsumer<Exhibit, List<Block>> add, List<Block> blocks) {
        if (content.lastPlan().isEmpty()) {
            return;
        }
        List<LastPlan.Evaluated> shown = content.lastPlan().stream()
                .map(action -> audience == Audience.RESTRICTED || action.released() ? action : withheld(action))
                .toList();
        long met =
                shown.stream().filter(action -> action.outcome().equals("Met")).count();
        blocks.add(Paragraph.of(content.lastPlan().size() + " actions of "
                + content.assessment().year().previous().label() + " have a measure; the last accepted figures met "
                + met + " of them."));
        List<String> heads = List.of("Action", "Lead", "Measure", "Aim", "Last figure", "Outcome");
        List<List<String>> rows = shown.stream()
                .map(action -> List.of(
                        action.action(),
                        action.lead(),
                        action.measure(),
                        action.aimed(),
                        action.reached(),
                        action.outcome()))
                .toList();
        add.accept(
                Exhibits.exhibit(
                        new Grid(
                                "last-plan-table",
                                "Actions of the last plan with a measure, and what the data did",
                                heads.stream().map(Column::text).toList(),
                                rows,
                                List.of(Words.of(
                                        "Source: the plan’s measures and the quarterly updates that were accepted."))),
                        "Every action with a measure of "
                                + content.assessment().year().previous().label(),
                        "The last accepted figure of the measure is held against its target, as the plan states both.",
                        heads,
                        rows),
                blocks);
    }

    /** A figure that nobody released is not for the public yet. */
    private static LastPlan.Evaluated withheld(LastPlan.Evaluated action) {
        return new LastPlan.Evaluated(
                action.action(),
                action.lead(),
                action.measure(),
                action.aimed(),
                "Not released",
                "Not released",
                false);
    }

    static void priorities(
            Content content, Audience audience, BiConsumer<Exhibit, List<Block>> add, List<Block> blocks) {
        List<Ranking.Place> places = content.ranking().places();
        if (!places.isEmpty() && audience == Audience.RESTRICTED) {
            add.accept(ranking(places), blocks);
            add.accept(sensitivity(places), blocks);
        }
        if (!content.shortlist().isEmpty()) {
            blocks.add(Paragraph.of("These are proposed as focus areas of the next plan:"));
            blocks.add(new Items(
                    content.shortlist().stream()
                            .map(issue -> Words.strong(issue.title() + ".")
                                    .and(" ")
                                    .and(Prose.words(oneLine(issue.rationale()))))
                            .toList(),
                    true));
        }
        if (audience == Audience.RESTRICTED) {
            for (EmergingIssue issue : content.issues()) {
                if (!issue.localContext().isBlank()) {
                    blocks.add(new Paragraph(Words.strong("Local context, " + issue.title() + ": ")
                            .and(Prose.words(oneLine(issue.localContext())))));
                }
            }
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Exhibit ranking(List<Ranking.Place> places) {
        List<List<String>> rows = places.stream().map(PlanAndPriorities::row).toList();
        return Exhibits.exhibit(
                new Grid(
                        "ranking-table",
                        "Issues by risk",
                        List.of(
                                Column.number("Rank"),
                                Column.text("Issue"),
                                Column.number("Harm"),
                                Column.number("Likelihood"),
                                Column.number("Risk"),
                                Column.number("Scorers’ risks"),
                                Column.number("Confidence"),
                                Column.number("Concern"),
                                Column.number("Added value")),
                        rows,
                        List.of(Words.of(
                                "Harm and likelihood 0 to 4, risk 0 to 16, confidence 1 to 3, public concern and added value 0"
                                        + " to 4. Scorers’ risks: from the lowest to the highest of those who scored separately. The"
                                        + " partnership’s own scales."))),
                "Every issue that was scored",
                Methods.RANKING,
                List.of("Issue", "Scorer", "Factor", "Score"),
                scores(places));
    }

    private static List<String> row(Ranking.Place place) {
        ScoredIssue issue = place.issue();
        List<Double> risks = issue.risksBySeparateScorers();
        String spread = risks.isEmpty()
                ? ""
                : Written.decimal(risks.stream().mapToDouble(r -> r).min().orElse(0), 1) + " to "
                        + Written.decimal(
                                risks.stream().mapToDouble(r -> r).max().orElse(0), 1);
        return List.of(
                Integer.toString(place.rank()),
                issue.issue().title(),
                Written.decimal(issue.harm(), 2),
                Written.decimal(issue.likelihood(), 2),
                Written.decimal(issue.risk(), 1),
                spread,
                Written.decimal(issue.confidence(), 1),
                Written.decimal(issue.concern(), 1),
                Written.decimal(issue.value(), 1));
    }

    private static Exhibit sensitivity(List<Ranking.Place> places) {
        List<String> heads = List.of("Issue", "Rank", "Moved by one score", "What moves it most", "Moved by weights");
        List<List<String>> rows = places.stream()
                .map(place -> List.of(
                        place.issue().issue().title(),
                        Integer.toString(place.rank()),
                        range(place.best(), place.worst()),
                        place.moving() == null ? "nothing" : place.moving(),
                        range(place.weighed().best(), place.weighed().worst())))
                .toList();
        return Exhibits.exhibit(
                new Grid(
                        "sensitivity-table",
                        "How sure each rank is",
                        List.of(
                                Column.text("Issue"),
                                Column.number("Rank"),
                                Column.number("If one score moved by one"),
                                Column.text("What moves it most"),
                                Column.number("If one weight were doubled or left out")),
                        rows,
                        List.of(Words.of("Best to worst rank that the issue would have."))),
                "Every issue that was scored",
                Methods.RANKING,
                heads,
                rows);
    }

    private static String range(int best, int worst) {
        return best == worst ? "stays" : best + " to " + worst;
    }

    private static List<List<String>> scores(List<Ranking.Place> places) {
        List<List<String>> rows = new ArrayList<>();
        for (Ranking.Place place : places) {
            place.issue()
                    .scorings()
                    .forEach(scoring -> scoring.scores().entrySet().stream()
                            .sorted(java.util.Map.Entry.comparingByKey())
                            .forEach(score -> rows.add(List.of(
                                    place.issue().issue().title(),
                                    scoring.together() ? "Together" : scoring.name(),
                                    score.getKey(),
                                    score.getValue().toString()))));
        }
        return rows;
    }
}
