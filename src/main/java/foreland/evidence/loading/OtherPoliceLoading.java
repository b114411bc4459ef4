package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.FileProblem;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.RowCounts;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.SourceFile;
import foreland.evidence.parquet.EvidenceFolder;
import foreland.evidence.parquet.PointBatch;
import foreland.evidence.parquet.Points;
import foreland.evidence.police.PoliceFile;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files of outcomes and of stops in, one at a time: their rows as Parquet, the file and the catalogue in one transaction. */
@Component
class OtherPoliceLoading {

    private final PartsSql parts;
    private final KnownParts known;
    private final OtherPoliceRows others;
    private final EvidenceFolder folder;
    private final Points points;
    private final TransactionTemplate transactions;

    OtherPoliceLoading(
            PartsSql parts,
            KnownParts known,
            OtherPoliceRows others,
            EvidenceFolder folder,
            Points points,
            TransactionTemplate transactions) {
        this.parts = parts;
        this.known = known;
        this.others = others;
        this.folder = folder;
        this.points = points;
        this.transactions = transactions;
    }

    /** Takes in a file of outcomes or of stops. */
    LoadedFile load(SourceFile file, DataKind kind, boolean preview) throws IOException {
        PoliceFile named = GuardedContent.of(file);
        PartsSql.Target dataset = known.target(kind);
        if (named.force() == null || named.month() == null) {
            return refused(
                    file,
                    "Its name does not say which month and force it is.",
                    "Name it as the site does, such as 2025-03-kent-outcomes.csv.");
        }
        Optional<LoadedFile> before = known.find(file, named, kind, dataset, preview);
        if (before.isPresent()) {
            return before.get();
        }
        try (PointBatch batch = points.begin();
                Spool spool = Spool.of(file, folder.work())) {
            OtherPoliceRows.Read read = others.read(file, kind, named.month(), batch, 0);
            if (read.counts().kept() == 0 && read.counts().rejected() > 0) {
                throw new FileRefused(read.problems());
            }
            String key = named.force() + " " + named.month();
            return Objects.requireNonNull(transactions.execute(transaction -> {
                boolean replaces = parts.findInForce(dataset, key).isPresent();
                long number = parts.add(
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
                PoliceLoading.write(batch, Map.of(0, number));
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

    private static LoadedFile refused(SourceFile file, String fault, String remedy) {
        return new LoadedFile(
                file.name(),
                Outcome.REFUSED,
                "",
                null,
                RowCounts.NONE,
                List.of(),
                List.of(new FileProblem(file.name(), 0, "", fault, remedy)));
    }
}
