package foreland.evidence.loading;

import foreland.calendar.LondonTime;
import foreland.evidence.DataKind;
import foreland.evidence.EvidenceLoading.Progress;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.RowCounts;
import foreland.evidence.files.SourceFile;
import foreland.evidence.parquet.EvidenceFolder;
import foreland.evidence.parquet.PointBatch;
import foreland.evidence.parquet.Points;
import foreland.evidence.police.PoliceFile;
import foreland.evidence.police.PoliceReader;
import foreland.journal.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes police files in, a month of all forces at a time: their rows as Parquet, their files and the catalogue in one transaction, which
 * ends only when the Parquet is safe. Killed in the middle, whole months are in and no part of another.
 */
@Component
class PoliceLoading {

    private final PartsSql parts;
    private final KnownParts known;
    private final PoliceAreasSql areas;
    private final EvidenceFolder folder;
    private final Points points;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PoliceLoading(
            PartsSql parts,
            KnownParts known,
            PoliceAreasSql areas,
            EvidenceFolder folder,
            Points points,
            TransactionTemplate transactions,
            Clock clock) {
        this.parts = parts;
        this.known = known;
        this.areas = areas;
        this.folder = folder;
        this.points = points;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes in street files; the outcome of each goes to progress as soon as its month is safe. */
    List<LoadedFile> street(List<SourceFile> files, boolean preview, Progress progress) throws IOException {
        PartsSql.Target dataset = known.target(DataKind.POLICE_STREET);
        Map<String, LoadedFile> done = new ConcurrentHashMap<>();
        List<PoliceFile> toRead = new ArrayList<>();
        Map<String, Spool.Recording> kept = new ConcurrentHashMap<>();
        for (SourceFile file : files) {
            PoliceFile named = GuardedContent.of(file);
            known.find(file, named, DataKind.POLICE_STREET, dataset, preview)
                    .ifPresentOrElse(
                            outcome -> {
                                done.put(file.name(), outcome);
                                progress.loaded(outcome);
                            },
                            () -> toRead.add(new PoliceFile(
                                    named.name(), named.month(), named.force(), () -> recording(named, kept))));
        }
        try {
            read(toRead, dataset, kept, done, progress);
        } finally {
            kept.values().forEach(PoliceLoading::discard);
        }
        return files.stream()
                .map(file -> done.get(file.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private void read(
            List<PoliceFile> toRead,
            PartsSql.Target dataset,
            Map<String, Spool.Recording> kept,
            Map<String, LoadedFile> done,
            Progress progress)
            throws IOException {
        Acting acting = Acting.current();
        long[] rows = new long[1];
        PoliceReader.until(YearMonth.from(LondonTime.today(clock)), report -> {})
                .read(toRead, () -> {
                    return new PoliceMonth(
                            begin(points),
                            month -> acting.run(() -> {
                                for (LoadedFile outcome : commit(month, dataset, kept)) {
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
    }

    /** What is kept is what was read, byte for byte: a file that changes meanwhile cannot be two things. */
    private Spool.Recording recording(PoliceFile file, Map<String, Spool.Recording> kept) throws IOException {
        Spool.Recording recording = Spool.recording(file.content().open(), folder.work());
        kept.put(file.name(), recording);
        return recording;
    }

    private List<LoadedFile> commit(
            PoliceMonth month, PartsSql.Target dataset, Map<String, Spool.Recording> recordings) {
        List<LoadedFile> outcomes = new ArrayList<>();
        List<Spool> spools = new ArrayList<>();
        try {
            List<PoliceMonth.Pending> whole = new ArrayList<>();
            for (PoliceMonth.Pending file : month.files()) {
                if (file.report == null) {
                    continue;
                }
                Optional<String> why = PolicePart.refusal(file);
                if (why.isPresent()) {
                    outcomes.add(PolicePart.refused(file, why.get()));
                } else {
                    spools.add(Objects.requireNonNull(recordings.get(file.file.name()))
                            .finish());
                    whole.add(file);
                }
            }
            outcomes.addAll(
                    Objects.requireNonNull(transactions.execute(transaction -> commit(month, dataset, whole, spools))));
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            spools.forEach(PoliceLoading::closeQuietly);
            month.files().forEach(file -> discard(recordings.remove(file.file.name())));
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
                outcomes.add(new LoadedFile(
                        file.file.name(),
                        Outcome.UNCHANGED,
                        DataKind.POLICE_STREET.title(),
                        dataset.id(),
                        RowCounts.NONE,
                        List.of(),
                        List.of()));
                continue;
            }
            List<String> notes = part.notes(file, before);
            numbers.put(file.place, parts.add(dataset, part.newPart(file, notes), spools.get(i)));
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

    static void write(PointBatch batch, Map<Integer, Long> numbers) {
        try {
            batch.write(numbers);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be written to the store", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PointBatch begin(Points points) {
        try {
            return points.begin();
        } catch (SQLException e) {
            throw new IllegalStateException("The store cannot be written", e);
        }
    }

    private static void closeQuietly(Spool spool) {
        try {
            spool.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Spool.@Nullable Recording recording) {
        try {
            if (recording != null) {
                recording.discard();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
