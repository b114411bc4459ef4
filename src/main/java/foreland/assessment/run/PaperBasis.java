package foreland.assessment.run;

import foreland.document.Block;
import foreland.document.Block.Grid.Column;
import foreland.document.Section;
import foreland.document.Words;
import foreland.evidence.CountCube;
import foreland.evidence.MonthsCovered;
import java.util.ArrayList;
import java.util.List;

/** What the paper's figures rest on: the months that the data cover, and how it was computed. */
record PaperBasis(CountCube cube, AssessmentSummary summary) {

    Section coverage(DataUsed data) {
        List<List<String>> rows = new ArrayList<>();
        for (CountCube.Force force : summary.forces()) {
            MonthsCovered covered = AssessmentSummary.covered(cube, force);
            rows.add(List.of(
                    force.name().isEmpty() ? force.slug() : force.name(),
                    joined(covered.blocks()),
                    covered.gaps().isEmpty() ? "none" : joined(covered.gaps())));
        }
        return new Section(
                "data",
                "Data and gaps",
                List.of(
                        Block.Paragraph.of(
                                data.sentence() + " A month without data is never counted as one without crime."),
                        new Block.Grid(
                                "table-coverage",
                                "Months covered",
                                List.of(
                                        Column.text("Force"),
                                        Column.text("Covered"),
                                        Column.text("Missing in between")),
                                rows,
                                List.of())));
    }

    private static String joined(List<MonthsCovered.Block> blocks) {
        return String.join(", ", blocks.stream().map(PaperBasis::words).toList());
    }

    private static String words(MonthsCovered.Block block) {
        return AssessmentPaper.span(block.from(), block.to());
    }

    static Section methods() {
        return new Section(
                "methods",
                "How it was computed",
                List.of(new Block.Items(
                        List.of(
                                Words.of(
                                        "Change: exact conditional binomial test of two Poisson counts, two-sided, with the Clopper-Pearson "
                                                + "interval turned into a ratio; q by Benjamini and Hochberg over the districts of one type."),
                                Words.of(
                                        "Emerging trends: one-sided, with the scatter of all areas (a robust spread of their z) taken into "
                                                + "account; q by Benjamini and Hochberg over the areas of one type, and over the types."),
                                Words.of(
                                        "Hot spots: Getis-Ord Gi* of the year's counts, the eight nearest centres and itself, binary weights."),
                                Words.of("Rates: incidents per 1,000 residents in the months compared.")),
                        false)));
    }
}
