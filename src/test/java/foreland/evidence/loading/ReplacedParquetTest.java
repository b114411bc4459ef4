package foreland.evidence.loading;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.Foreland;
import foreland.evidence.DataKind;
import foreland.evidence.Evidence;
import foreland.evidence.EvidenceLoading;
import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedPart;
import foreland.evidence.parquet.Points;
import foreland.evidence.parquet.Rebuilding;
import foreland.journal.Acting;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.testing.WithTestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** What was replaced leaves the disk after a while, and can be made again. */
@SpringBootTest(classes = Foreland.class)
@WithTestDatabase
class ReplacedParquetTest {

    private static final String HEADER =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
                    + "Crime type,Last outcome category,Context\n";
    private static final String ROW =
            ",2015-05,Nowhere Police,Nowhere Police,1.38,51.38,On or near Made-up Road,E01999803,Nowhere 009C,Anti-social"
                    + " behaviour,,\n";

    @Autowired
    EvidenceLoading loading;

    @Autowired
    Evidence evidence;

    @Autowired
    Points points;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    ReplacedParquet routine;

    @Autowired
    Partnerships partnerships;

    @Autowired
    TransactionTemplate transactions;

    @TempDir
    Path folder;

    @Test
    void rows_of_a_replaced_month_go_after_a_while_and_come_back_when_asked_for() throws IOException {
        String name = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        Partnership partnership = Acting.system(null)
                .doing(() -> transactions.execute(
                        transaction -> partnerships.add("replaced-" + name, "Replaced " + name, true, false)));
        Path month = folder.resolve("2015-05-replaced-" + name + "-street.csv");
        for (int rows = 1; rows <= 2; rows++) {
            Files.writeString(month, HEADER + ROW.repeat(rows));
            Acting.system(partnership.id())
                    .doing(() -> loading.load(List.of(month), LoadTerms.NONE, EvidenceLoading.Progress.SILENT));
        }
        List<LoadedPart> parts = parts("replaced-" + name);
        long newer = parts.get(0).number();
        long older = parts.get(1).number();
        assertThat(parts.get(1).replacedBy()).isEqualTo(newer);
        routine.run();
        assertThat(points.missing(List.of(older, newer)))
                .as("replaced a moment ago, it is still there")
                .isEmpty();
        routine.removeReplacedBefore(Instant.now().plus(1, ChronoUnit.DAYS));
        assertThat(points.missing(List.of(older, newer))).containsExactly(older);
        Acting.system(partnership.id())
                .run(() -> transactions.executeWithoutResult(transaction -> rebuilding.make(List.of(older))));
        assertThat(points.missing(List.of(older))).isEmpty();

        assertThat(Acting.system(null).doing(() -> loading.rebuild())).isPositive();
        assertThat(points.missing(List.of(older, newer)))
                .as("made anew is what is in force")
                .containsExactly(older);
    }

    private List<LoadedPart> parts(String force) {
        return Acting.nobody()
                .doing(() -> evidence.listDatasets().stream()
                        .filter(dataset -> dataset.kind() == DataKind.POLICE_STREET)
                        .flatMap(dataset -> evidence.listParts(dataset.id()).stream())
                        .filter(part -> force.equals(part.force()))
                        .toList());
    }
}
