package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.DataPeriod;
import foreland.evidence.FileProblem;
import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.RowCounts;
import foreland.evidence.files.Faults;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.FileSort;
import foreland.evidence.files.Layout;
import foreland.evidence.files.MappedLayout;
import foreland.evidence.files.Recognition;
import foreland.evidence.files.SourceFile;
import foreland.evidence.loading.TableReadings.Reading;
import foreland.evidence.parquet.EvidenceFolder;
import foreland.evidence.parquet.PointBatch;
import foreland.evidence.parquet.Points;
import foreland.journal.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in whatever is no file of the police's own: reference geography, populations, counts, observations, outlines. All or nothing. */
@Component
class TableLoading {

    private static final String NOT_STATED = "Not stated";

    private final PartsSql parts;
    private final TableReadings readings;
    private final OverlapSql overlaps;
    private final MappingSql mappings;
    private final JdbcClient sql;
    private final EvidenceFolder folder;
    private final Points points;
    private final TransactionTemplate transactions;

    TableLoading(
            PartsSql parts,
            TableReadings readings,
            OverlapSql overlaps,
            MappingSql mappings,
            JdbcClient sql,
            EvidenceFolder folder,
            Points points,
            TransactionTemplate transactions) {
        this.parts = parts;
        this.readings = readings;
        this.overlaps = overlaps;
        this.mappings = mappings;
        this.sql = sql;
        this.folder = folder;
        this.points = points;
        this.transactions = transactions;
    }

    LoadedFile load(SourceFile file, LoadTerms terms, boolean preview) throws IOException {
        try {
            // What is refused is not worth keeping: it is read first, and a line without end stops it there.
            Reading reading = readings.read(file, terms);
            if (terms.observationsOnly() && isOpen(reading.description())) {
                throw everyones(file);
            }
            try (Spool spool = Spool.of(file, folder.work())) {
                return Objects.requireNonNull(transactions.execute(transaction -> {
                    LoadedFile outcome = take(file, spool, terms, reading, preview);
                    if (preview || outcome.outcome() == Outcome.REFUSED) {
                        transaction.setRollbackOnly();
                    }
                    return outcome;
                }));
            }
        } catch (FileRefused refused) {
            return new LoadedFile(
                    file.name(), Outcome.REFUSED, "", null, RowCounts.NONE, List.of(), refused.problems());
        }
    }

    private LoadedFile take(SourceFile file, Spool spool, LoadTerms terms, Reading reading, boolean preview) {
        Layout.Description what = reading.description();
        List<String> notes = new ArrayList<>();
        PartsSql.Target dataset = dataset(what, terms, notes);
        Optional<PartsSql.InForce> same = parts.findSame(dataset, spool.sha256Hex());
        if (same.isPresent()) {
            return outcome(file, Outcome.UNCHANGED, what, dataset, reading, List.of(), List.of());
        }
        String key = key(file, what, reading.rows());
        Optional<PartsSql.InForce> earlier = parts.findInForce(dataset, key);
        if (what.kind() == DataKind.OBSERVATIONS && earlier.isEmpty()) {
            Optional<FileProblem> overlap = overlaps.find(file, dataset, reading.rows());
            if (overlap.isPresent()) {
                return outcome(file, Outcome.REFUSED, what, dataset, reading, List.of(), List.of(overlap.get()));
            }
        }
        earlier.ifPresent(
                part -> notes.add("It takes the place of part " + part.number() + " (" + part.fileName() + ")."));
        if (!preview) {
            insert(file, spool, dataset, key, reading, notes);
        } else if (what.words().equals(MappedLayout.WORDS)) {
            reading.rows().first().forEach(each -> notes.add("It is read as: " + each + "."));
        }
        if (terms.mapping() != null && Acting.current().partnership() != null) {
            mappings.remember(what.signature(), first(terms.agency(), NOT_STATED), terms.mapping());
            notes.add("How its columns are read is remembered for files with the same headings.");
        }
        return outcome(
                file,
                earlier.isPresent() ? Outcome.REPLACED : Outcome.LOADED,
                what,
                dataset,
                reading,
                notes,
                List.of());
    }

    private void insert(
            SourceFile file, Spool spool, PartsSql.Target dataset, String key, Reading reading, List<String> notes) {
        boolean counts = reading.description().kind() == DataKind.POLICE_COUNTS;
        try (PointBatch batch = counts ? points.begin() : null) {
            long part = parts.add(
                    dataset,
                    new PartsSql.NewPart(
                            key,
                            counts ? reading.rows().forces().iterator().next() : null,
                            null,
                            reading.rows().months(),
                            file.baseName(),
                            reading.counts(),
                            reading.description().signature(),
                            notes),
                    spool);
            InsertedRows rows = new InsertedRows(sql, dataset, part, batch);
            reading.again().into(rows);
            rows.finish();
            if (batch != null) {
                batch.write(Map.of(0, part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | FileRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the rows of counts again. */
    void rebuildCounts(long part, String name, SourceFile.Opening content) throws IOException, SQLException {
        SourceFile file = new SourceFile(name, -1, content);
        try (PointBatch batch = points.begin()) {
            Recognition recognised = readings.recognise(file, FileSort.CSV, LoadTerms.NONE);
            InsertedRows rows = new InsertedRows(sql, new PartsSql.Target(new UUID(0, 0), null), part, batch);
            TableReadings.pass(file, FileSort.CSV, recognised, rows, new Faults(name, recognised.headings()));
            batch.write(Map.of(0, part));
        } catch (FileRefused e) {
            throw new IOException("The file of part " + part + " can be read no more", e);
        }
    }

    private static boolean isOpen(Layout.Description what) {
        return what.kind().publicReference() || !what.licence().isEmpty();
    }

    /** Open data are taken in once for everyone. */
    static FileRefused everyones(SourceFile file) {
        return new FileRefused(
                file.name(),
                0,
                "",
                "These are open data or reference data, not your agency's own figures.",
                "Give a table of figures as the template has it; the coordinator or the analyst takes open data in.");
    }

    private PartsSql.Target dataset(Layout.Description what, LoadTerms terms, List<String> notes) {
        if (isOpen(what)) {
            return parts.dataset(what.kind(), what.dataset(), what.agency(), null, what.licence(), null, null);
        }
        String title = first(terms.dataset(), what.dataset());
        String agency = first(terms.agency(), what.agency().isEmpty() ? NOT_STATED : what.agency());
        if (terms.agreement() == null) {
            notes.add("Under which agreement it is shared was not said.");
        }
        @Nullable UUID owner = Acting.current().partnership();
        return parts.dataset(
                what.kind(),
                title,
                agency,
                terms.agreement(),
                first(terms.licence(), "For the members of the partnership"),
                null,
                owner);
    }

    private static String key(SourceFile file, Layout.Description what, CountedRows rows) {
        if (what.kind() == DataKind.OBSERVATIONS) {
            DataPeriod span = Objects.requireNonNull(rows.span());
            return span.from() + " to " + span.to();
        }
        if (what.kind() == DataKind.POLICE_COUNTS) {
            List<YearMonth> months = List.copyOf(rows.months());
            return String.join(" ", rows.forces()) + " " + months.get(0) + " to " + months.get(months.size() - 1);
        }
        return what.signature() + " " + file.baseName();
    }

    private static String first(@Nullable String one, String other) {
        return one == null || one.isBlank() ? other : one.strip();
    }

    private static LoadedFile outcome(
            SourceFile file,
            Outcome outcome,
            Layout.Description what,
            PartsSql.Target dataset,
            Reading reading,
            List<String> notes,
            List<FileProblem> problems) {
        return new LoadedFile(
                file.name(),
                outcome,
                what.words(),
                outcome == Outcome.REFUSED ? null : dataset.id(),
                outcome == Outcome.REFUSED ? RowCounts.NONE : reading.counts(),
                notes,
                problems);
    }
}
