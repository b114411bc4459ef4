package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.FileProblem;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.RowCounts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Which month of which force a street file is: by its name, or where that does not say by its rows. */
record PolicePart(String force, YearMonth month) {

    /** Far fewer rows than before is more often a part of a month than a correction. */
    private static final double SUSPICIOUSLY_FEW = 0.8;

    String key() {
        return force + " " + month;
    }

    /** Why a file cannot be a part; empty when it can. */
    static Optional<String> refusal(PoliceMonth.Pending file) {
        if (file.report == null || file.report.refusal() != null) {
            return Optional.of("");
        }
        boolean named = file.file.force() != null && file.file.month() != null;
        if (file.counts().kept() == 0) {
            // Else a broken file would take the place of a good month, and an empty one would count as a month without
            // crime.
            return Optional.of("No row of it could be taken in, so it says nothing of its month.");
        }
        if (!named && (file.months.size() != 1 || file.reporters.size() != 1)) {
            return Optional.of(
                    "Its name does not say which month and force it is, and its rows are of " + file.months.size()
                            + " months and " + file.reporters.size()
                            + " forces. A part is one month of one force: take the archive"
                            + " as the site gives it, or name the file like 2025-03-kent-street.csv.");
        }
        return Optional.empty();
    }

    static PolicePart of(PoliceMonth.Pending file) {
        if (file.file.force() != null && file.file.month() != null) {
            return new PolicePart(file.file.force(), file.file.month());
        }
        return new PolicePart(
                slug(file.reporters.iterator().next()), file.months.iterator().next());
    }

    static LoadedFile refused(PoliceMonth.Pending file, String why) {
        List<FileProblem> problems = new ArrayList<>(file.problems());
        if (!why.isEmpty()) {
            problems.add(0, new FileProblem(file.file.name(), 0, "", why, ""));
        }
        return new LoadedFile(
                file.file.name(),
                Outcome.REFUSED,
                DataKind.POLICE_STREET.title(),
                null,
                RowCounts.NONE,
                List.of(),
                problems);
    }

    /** What to know of it. */
    List<String> notes(PoliceMonth.Pending file, Optional<PartsSql.Version> before) {
        List<String> notes = new ArrayList<>();
        file.strangeTypes.forEach(type -> notes.add(
                "The crime type '" + type + "' is not one of the fourteen that are known; its rows are kept."));
        Objects.requireNonNull(file.report)
                .rejected()
                .forEach((reason, count) ->
                        notes.add(count + (count == 1 ? " row" : " rows") + " rejected: " + reason.fault() + "."));
        before.ifPresent(version -> {
            notes.add("It takes the place of part " + version.number() + " (" + version.fileName() + ", "
                    + version.kept() + " rows).");
            if (file.counts().kept() < version.kept() * SUSPICIOUSLY_FEW) {
                notes.add("It has far fewer rows than the earlier version: check that it is the whole month.");
            }
        });
        return notes;
    }

    PartsSql.NewPart newPart(PoliceMonth.Pending file, List<String> notes) {
        String name = file.file.name();
        // The name in the site's form, so that the part can be read again.
        String base = file.file.force() == null
                ? month + "-" + force + "-street.csv"
                : name.substring(name.lastIndexOf('/') + 1);
        return new PartsSql.NewPart(
                key(), force, month, List.of(month), base, file.counts(), DataKind.POLICE_STREET.name(), notes);
    }

    private static String slug(String reporter) {
        String slug = reporter.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(police|constabulary|service)\\b", "")
                .replace("&", "and")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unknown" : slug;
    }
}
