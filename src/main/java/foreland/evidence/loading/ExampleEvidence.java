package foreland.evidence.loading;

import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.files.SourceFile;
import foreland.house.FirstStart;
import foreland.journal.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the example's evidence at the first start: Kent Police's published rows counted by area, type and month, and the reference
 * geography that they are read by. Real figures, with real gaps; by the door that everyone's files go in by.
 */
@Component
class ExampleEvidence implements FirstStart {

    private static final String SOURCE = "data.police.uk, counted: each published row is one incident";
    private static final List<String> DEFECTS = List.of(
            "Twenty-seven months in three blocks: January to November 2014, January to April 2024, and 2025. What lies between is not"
                    + " known, and not zero.",
            "Counts of rows as published are not official recorded crime: categories and rules differ, and fraud is not among them.",
            "Areas are the LSOAs that the rows name: those of 2011 in 2014, those of 2021 from 2024 on.",
            "About one row in a hundred has no place. Those are counted for the force and for no district.");

    private final TableLoading tables;
    private final PartsSql parts;
    private final TransactionTemplate transactions;

    ExampleEvidence(TableLoading tables, PartsSql parts, TransactionTemplate transactions) {
        this.tables = tables;
        this.parts = parts;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "example-evidence";
    }

    @Override
    public String progress() {
        return "Loading Kent's published police counts…";
    }

    @Override
    public void run(Runnable recordFinished) {
        Acting.system(null).run(() -> {
            for (Resource file : files()) {
                load(file);
            }
            transactions.executeWithoutResult(transaction -> {
                parts.describeCounts(SOURCE, DEFECTS);
                recordFinished.run();
            });
        });
    }

    private void load(Resource file) {
        String name = Objects.requireNonNull(file.getFilename()).replace(".gz", "");
        try {
            LoadedFile loaded = tables.load(
                    new SourceFile(name, -1, () -> new GZIPInputStream(file.getInputStream())), LoadTerms.NONE, false);
            if (loaded.outcome() == Outcome.REFUSED) {
                throw new IllegalStateException("The example's file was refused: " + loaded.problems());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> files() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:example/evidence/*.csv.gz");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
