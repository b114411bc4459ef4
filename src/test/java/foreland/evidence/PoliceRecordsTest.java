package foreland.evidence;

import static foreland.evidence.PoliceFiles.crime;
import static foreland.evidence.PoliceFiles.outcome;
import static foreland.evidence.PoliceFiles.stop;
import static org.assertj.core.api.Assertions.assertThat;

import foreland.Foreland;
import foreland.evidence.PoliceRecords.Followed;
import foreland.evidence.PoliceRecords.LastOutcome;
import foreland.evidence.PoliceRecords.Snapped;
import foreland.evidence.PoliceRecords.Stop;
import foreland.journal.Acting;
import foreland.testing.WithTestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the rows of police files say: their snapped places, their outcomes by two files, and the times of stops. */
@SpringBootTest(classes = Foreland.class)
@WithTestDatabase
class PoliceRecordsTest {

    private static final String HERE = "E01999701";
    private static final String ELSEWHERE = "E01999702";
    private static final YearMonth MARCH = YearMonth.of(2016, 3);

    @Autowired
    EvidenceLoading loading;

    @Autowired
    PoliceRecords records;

    @TempDir
    Path folder;

    @Test
    void rows_are_asked_by_area_type_and_month_and_joined_with_their_outcomes() throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        members.put(
                "2016-03/2016-03-recordshire-street.csv",
                PoliceFiles.STREET
                        + crime(1, "2016-03", 1.38, 51.38, HERE, "Burglary", "Under investigation")
                        + crime(2, "2016-03", 1.38, 51.38, HERE, "Burglary", "Local resolution")
                        + crime(3, "2016-03", 1.39, 51.38, HERE, "Burglary", "Under investigation")
                        + crime(4, "2016-03", 1.39, 51.38, HERE, "Drugs", "Under investigation")
                        + crime(5, "2016-03", 1.39, 51.38, ELSEWHERE, "Burglary", "Under investigation")
                        + crime(0, "2016-03", 1.39, 51.38, HERE, "Anti-social behaviour", ""));
        members.put(
                "2016-04/2016-04-recordshire-outcomes.csv",
                PoliceFiles.OUTCOMES
                        + outcome(1, "2016-04", HERE, "Suspect charged")
                        + outcome(1, "2016-04", HERE, "Suspect charged")
                        + outcome(5, "2016-04", ELSEWHERE, "Suspect charged"));
        members.put(
                "2016-03/2016-03-recordshire-stop-and-search.csv",
                PoliceFiles.STOPS
                        + stop("2016-03-05T23:10:00+00:00", 1.38, 51.38)
                        + stop("2016-03-05T00:00:00+00:00", 1.38, 51.38));
        Path archive = PoliceFiles.zip(folder.resolve("archive.zip"), members);
        assertThat(Acting.system(null)
                        .doing(() -> loading.load(List.of(archive), LoadTerms.NONE, EvidenceLoading.Progress.SILENT)))
                .extracting(LoadedFile::outcome)
                .containsOnly(LoadedFile.Outcome.LOADED);
        Acting.nobody().run(this::asks);
    }

    private void asks() {
        var burglary = new PoliceRecords.Wanted(List.of(HERE), "Burglary", MARCH, MARCH);
        assertThat(records.snapped(burglary))
                .containsExactlyInAnyOrder(new Snapped(1.38, 51.38, MARCH, 2), new Snapped(1.39, 51.38, MARCH, 1));
        assertThat(records.lastOutcomes(new PoliceRecords.Wanted(List.of(HERE), null, MARCH, MARCH)))
                .containsExactlyInAnyOrder(
                        new LastOutcome(MARCH, "", 1),
                        new LastOutcome(MARCH, "Local resolution", 1),
                        new LastOutcome(MARCH, "Under investigation", 3));
        assertThat(records.followed(burglary))
                .as("a suspect each has a row, and a crime is counted once")
                .containsExactlyInAnyOrder(
                        new Followed(MARCH, MARCH.plusMonths(1), "Suspect charged", 1),
                        new Followed(MARCH, null, null, 2));
        assertThat(records.stops(List.of("recordshire"), MARCH, MARCH))
                .extracting(Stop::at)
                .containsExactlyInAnyOrder(LocalDateTime.of(2016, 3, 5, 23, 10), LocalDateTime.of(2016, 3, 5, 0, 0));
        var later = new PoliceRecords.Wanted(List.of(HERE), null, MARCH.plusMonths(1), MARCH.plusMonths(9));
        assertThat(records.snapped(later)).isEmpty();
        assertThat(records.followed(later)).isEmpty();
        assertThat(records.stops(List.of("nowhereshire"), MARCH, MARCH)).isEmpty();
    }
}
