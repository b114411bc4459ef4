package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.RowCounts;
import foreland.evidence.files.Bounded;
import foreland.evidence.files.SourceFile;
import foreland.evidence.police.PoliceFile;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the store has already of the police's months. */
@Component
class KnownParts {

    private static final String LICENCE = "Open Government Licence v3.0";
    private static final String AGENCY = "Police forces, through data.police.uk";

    private final PartsSql parts;
    private final TransactionTemplate transactions;

    KnownParts(PartsSql parts, TransactionTemplate transactions) {
        this.parts = parts;
        this.transactions = transactions;
    }

    /** The dataset of a kind of police files. */
    PartsSql.Target target(DataKind kind) {
        return Objects.requireNonNull(transactions.execute(
                transaction -> parts.dataset(kind, kind.title(), AGENCY, null, LICENCE, "data.police.uk")));
    }

    /** A file whose month is in force with the same content; in a preview, whatever is known of it without reading it. */
    Optional<LoadedFile> find(
            SourceFile file, PoliceFile named, DataKind kind, PartsSql.Target dataset, boolean preview)
            throws IOException {
        if (named.force() == null || named.month() == null) {
            return preview ? Optional.of(outcome(file, Outcome.LOADED, kind, dataset)) : Optional.empty();
        }
        Optional<PartsSql.InForce> before = Objects.requireNonNull(
                transactions.execute(transaction -> parts.findInForce(dataset, named.force() + " " + named.month())));
        if (before.isPresent() && isSame(file, before.get())) {
            return Optional.of(outcome(file, Outcome.UNCHANGED, kind, dataset));
        }
        return preview
                ? Optional.of(outcome(file, before.isPresent() ? Outcome.REPLACED : Outcome.LOADED, kind, dataset))
                : Optional.empty();
    }

    /** What cannot be read to its end is not the same; reading it says why. */
    private static boolean isSame(SourceFile file, PartsSql.InForce before) throws IOException {
        try {
            return before.sha256().equals(Spool.hash(file));
        } catch (Bounded.TooMuch | ZipException | EOFException damaged) {
            return false;
        }
    }

    static LoadedFile outcome(SourceFile file, Outcome outcome, DataKind kind, PartsSql.Target dataset) {
        return new LoadedFile(file.name(), outcome, kind.title(), dataset.id(), RowCounts.NONE, List.of(), List.of());
    }
}
