package foreland.evidence.loading;

import foreland.calendar.LondonTime;
import foreland.evidence.DataKind;
import foreland.evidence.EvidenceLoading.Progress;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.RowCounts;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.SourceFile;
import foreland.evidence.parquet.EvidenceFolder;
import foreland.evidence.parquet.PointBatch;
import foreland.evidence.parquet.Points;
import foreland.evidence.police.PoliceFile;
import foreland.evidence.police.PoliceReader;
import foreland.journal.Acting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes police files in, a month of all forces at a time: their rows as Parquet, their files and the catalogue in one transaction, which
 * ends only when the Parquet is safe. Killed in the middle, whole months are in and no part of another.
 */
@Component
class PoliceLoading {

    private static final String LICENCE = "Open Government Licence v3.0";
    private static final String AGENCY = "Police forces, through data.police.uk";
    /** Parts made again at once. */
    private static final int GROUP = 40;

    private final PartsSql parts;
    private final PoliceAreasSql areas;
    private final OtherPoliceRows others;
    private final EvidenceFolder folder;
    private final Points points;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PoliceLoading(
            PartsSql parts,
            PoliceAreasSql areas,
            OtherPoliceRows others,
            EvidenceFolder folder,
            Points points,
            TransactionTemplate transactions,
            Clock clock) {
        this.parts = parts;
        this.areas = areas;
        this.others = others;
        this.folder = folder;
        this.points = points;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Opens the content of a part's file. */
    interface Content {
        InputStream open(long part) throws IOException;
    }

    /** Takes in street files; the outcome of each goes to progress as soon as its month is safe. */
    List<LoadedFile> street(List<SourceFile> files, boolean preview, Progress progress) throws IOException {
        PartsSql.Target dataset = target(DataKind.POLICE_STREET);
        Map<String, LoadedFile> done = new ConcurrentHashMap<>();
        List<PoliceFile> toRead = new ArrayList<>();
        Map<PoliceFile, SourceFile> sources = new HashMap<>();
        for (SourceFile file : files) {
            PoliceFile named = PoliceFile.of(file.name(), file.opening()::open);
            Optional<LoadedFile> known = known(file, named, dataset, preview);
            known.ifPresentOrElse(
                    outcome -> {
                        done.put(file.name(), outcome);
                        progress.loaded(outcome);
                    },
                    () -> {
                        toRead.add(named);
                        sources.put(named, file);
                    });
        }
        Acting acting = Acting.current();
        long[] rows = new long[1];
        PoliceReader.until(YearMonth.from(LondonTime.today(clock)), report -> {})
                .read(toRead, () -> {
                    return new PoliceMonth(
                            begin(),
                            month -> acting.run(() -> {
                                for (LoadedFile outcome : commit(month, dataset, sources)) {
                                    done.put(outcome.file(), outcome);
                                    synchronized (rows) {
                                        progress.loaded(outcome);
                                        rows[0] += outcome.counts().read();
                                    }
                                }
                                synchronized (rows) {
                                    progress.reading("", rows[0]);
                                }
                            }));
                });
        return files.stream()
                .map(file -> done.get(file.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Takes in a file of outcomes or of stops. */
    LoadedFile other(SourceFile file, DataKind kind, boolean preview) throws IOException {
        PoliceFile named = PoliceFile.of(file.name(), file.opening()::open);
        PartsSql.Target dataset = target(kind);
        if (named.force() == null || named.month() == null) {
            return refused(
                    file,
                    "Its name does not say which month and force it is.",
                    "Name it as the site does, such as 2025-03-kent-outcomes.csv.");
        }
        Optional<LoadedFile> known = known(file, named, dataset, preview);
        if (known.isPresent()) {
            return known.get();
        }
        try (PointBatch batch = points.begin();
                Spool spool = Spool.of(file, folder.work())) {
            OtherPoliceRows.Read read = others.read(file, kind, named.month(), batch, 0);
            String key = named.force() + " " + named.month();
            return Objects.requireNonNull(transactions.execute(transaction -> {
                boolean replaces = parts.findInForce(dataset, key).isPresent();
                long number = add(
                        dataset,
                        new PartsSql.NewPart(
                                key,
                                named.force(),
                                named.month(),
                                List.of(named.month()),
                                file.baseName(),
                                read.counts(),
                                kind.name(),
                                List.of()),
                        spool);
                write(batch, Map.of(0, number));
                return new LoadedFile(
                        file.name(),
                        replaces ? Outcome.REPLACED : Outcome.LOADED,
                        kind.title(),
                        dataset.id(),
                        read.counts(),
                        List.of(),
                        read.problems());
            }));
        } catch (FileRefused refused) {
            return new LoadedFile(
                    file.name(), Outcome.REFUSED, kind.title(), null, RowCounts.NONE, List.of(), refused.problems());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the rows of parts again, in groups, from the files kept. */
    void rebuild(List<Rebuild.Kept> kept, Content content) throws IOException, SQLException {
        for (int from = 0; from < kept.size(); from += GROUP) {
            rebuildGroup(kept.subList(from, Math.min(kept.size(), from + GROUP)), content);
        }
    }

    private void rebuildGroup(List<Rebuild.Kept> kept, Content content) throws IOException, SQLException {
        Map<String, Long> numbers = new HashMap<>();
        List<Path> copies = new ArrayList<>();
        List<PoliceFile> street = new ArrayList<>();
        try {
            for (Rebuild.Kept each : kept) {
                // The reader's threads have no transaction: they read a copy.
                Path copy = folder.work().resolve(UUID.randomUUID() + ".csv");
                copies.add(copy);
                try (InputStream in = content.open(each.number())) {
                    Files.copy(in, copy);
                }
                String name = each.number() + "/" + each.fileName();
                numbers.put(name, each.number());
                if (each.kind() == DataKind.POLICE_STREET) {
                    street.add(PoliceFile.of(name, () -> Files.newInputStream(copy)));
                } else {
                    rebuildOther(each, name, copy);
                }
            }
            PoliceReader.until(null, report -> {})
                    .read(
                            street,
                            () -> new PoliceMonth(begin(), month -> {
                                Map<Integer, Long> places = new HashMap<>();
                                month.files().forEach(file -> places.put(file.place, numbers.get(file.file.name())));
                                month.points().write(places);
                            }));
        } finally {
            for (Path copy : copies) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private void rebuildOther(Rebuild.Kept each, String name, Path copy) throws IOException, SQLException {
        SourceFile file = new SourceFile(name, -1, () -> Files.newInputStream(copy));
        PoliceFile named = PoliceFile.of(name, file.opening()::open);
        try (PointBatch batch = points.begin()) {
            others.read(file, each.kind(), Objects.requireNonNull(named.month()), batch, 0);
            batch.write(Map.of(0, each.number()));
        } catch (FileRefused e) {
            throw new IOException("The file of part " + each.number() + " can be read no more", e);
        }
    }

    /** A file whose month is in force with the same content; in a preview, whatever is known of it without reading it. */
    private Optional<LoadedFile> known(SourceFile file, PoliceFile named, PartsSql.Target dataset, boolean preview)
            throws IOException {
        if (named.force() == null || named.month() == null) {
            return preview
                    ? Optional.of(outcome(file.name(), Outcome.LOADED, dataset, RowCounts.NONE, List.of()))
                    : Optional.empty();
        }
        Optional<PartsSql.InForce> before = Objects.requireNonNull(
                transactions.execute(transaction -> parts.findInForce(dataset, named.force() + " " + named.month())));
        if (before.isPresent() && before.get().sha256().equals(Spool.hash(file))) {
            return Optional.of(outcome(file.name(), Outcome.UNCHANGED, dataset, RowCounts.NONE, List.of()));
        }
        return preview
                ? Optional.of(outcome(
                        file.name(),
                        before.isPresent() ? Outcome.REPLACED : Outcome.LOADED,
                        dataset,
                        RowCounts.NONE,
                        List.of()))
                : Optional.empty();
    }

    private List<LoadedFile> commit(PoliceMonth month, PartsSql.Target dataset, Map<PoliceFile, SourceFile> sources) {
        List<LoadedFile> outcomes = new ArrayList<>();
        List<Spool> spools = new ArrayList<>();
        try {
            List<PoliceMonth.Pending> whole = new ArrayList<>();
            for (PoliceMonth.Pending file : month.files()) {
                Optional<String> why = PolicePart.refusal(file);
                if (file.report == null) {
                    continue;
                }
                if (why.isPresent()) {
                    outcomes.add(PolicePart.refused(file, why.get()));
                } else {
                    whole.add(file);
                    spools.add(Spool.of(Objects.requireNonNull(sources.get(file.file)), folder.work()));
                }
            }
            outcomes.addAll(
                    Objects.requireNonNull(transactions.execute(transaction -> commit(month, dataset, whole, spools))));
            return outcomes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            spools.forEach(PoliceLoading::closeQuietly);
        }
    }

    private List<LoadedFile> commit(
            PoliceMonth month, PartsSql.Target dataset, List<PoliceMonth.Pending> files, List<Spool> spools) {
        List<LoadedFile> outcomes = new ArrayList<>();
        Map<Integer, Long> numbers = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            PoliceMonth.Pending file = files.get(i);
            PolicePart part = PolicePart.of(file);
            Optional<PartsSql.Version> before = parts.findVersion(dataset, part.key());
            if (before.isPresent() && before.get().sha256().equals(spools.get(i).sha256Hex())) {
                outcomes.add(outcome(file.file.name(), Outcome.UNCHANGED, dataset, RowCounts.NONE, List.of()));
                continue;
            }
            List<String> notes = part.notes(file, before);
            numbers.put(file.place, add(dataset, part.newPart(file, notes), spools.get(i)));
            outcomes.add(new LoadedFile(
                    file.file.name(),
                    before.isPresent() ? Outcome.REPLACED : Outcome.LOADED,
                    DataKind.POLICE_STREET.title(),
                    dataset.id(),
                    file.counts(),
                    notes,
                    file.problems()));
        }
        if (!numbers.isEmpty()) {
            areas.name(month.areaNames(), numbers.values().iterator().next());
            write(month.points(), numbers);
        }
        return outcomes;
    }

    private long add(PartsSql.Target dataset, PartsSql.NewPart part, Spool spool) {
        try {
            return parts.add(dataset, part, spool);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(PointBatch batch, Map<Integer, Long> numbers) {
        try {
            batch.write(numbers);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be written to the store", e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private PointBatch begin() {
        try {
            return points.begin();
        } catch (SQLException e) {
            throw new IllegalStateException("The store cannot be written", e);
        }
    }

    private PartsSql.Target target(DataKind kind) {
        return Objects.requireNonNull(transactions.execute(
                transaction -> parts.dataset(kind, kind.title(), AGENCY, null, LICENCE, "data.police.uk")));
    }

    private static LoadedFile outcome(
            String name, Outcome outcome, PartsSql.Target dataset, RowCounts counts, List<String> notes) {
        return new LoadedFile(name, outcome, DataKind.POLICE_STREET.title(), dataset.id(), counts, notes, List.of());
    }

    private static LoadedFile refused(SourceFile file, String fault, String remedy) {
        return new LoadedFile(
                file.name(),
                Outcome.REFUSED,
                "",
                null,
                RowCounts.NONE,
                List.of(),
                List.of(new foreland.evidence.FileProblem(file.name(), 0, "", fault, remedy)));
    }

    private static void closeQuietly(Spool spool) {
        try {
            spool.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
