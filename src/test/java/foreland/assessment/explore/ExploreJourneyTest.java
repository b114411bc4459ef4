package foreland.assessment.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.evidence.EvidenceLoading;
import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedFile;
import foreland.house.FirstStart;
import foreland.journal.Acting;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Members look at what the example's counts say about Thanet; the public and those without the right do not. */
@JourneyTest
class ExploreJourneyTest {

    private static final String THANET = "?area=E07000114&to=2025-12";

    @Autowired
    ApplicationContext application;

    @Autowired
    List<FirstStart> steps;

    @TempDir
    Path folder;

    private TestPartnership partnership;
    private Person analyst;

    @BeforeEach
    void anAnalystAndTheExamplesCounts() {
        steps.stream().filter(step -> step.name().equals("example-evidence")).forEach(step -> step.run(() -> {}));
        partnership = TestPartnership.in(application);
        analyst = partnership.person("Ada Sample", "ANALYST");
    }

    @Test
    void an_analyst_reads_change_months_districts_and_small_areas() {
        try (BrowserSession session = Browser.atDesk()) {
            partnership.signIn(session.page(), analyst);
            assertThat(text(session, Addresses.EXPLORE + THANET, "change"))
                    .contains(
                            "Change on the year before: Thanet",
                            "The change compares 4 months that both years have",
                            "140,589 people in 2021 (Census 2021)",
                            "Violence and sexual offences");
            assertThat(text(session, Addresses.SERIES + THANET + "&type=Shoplifting", "series"))
                    .contains(
                            "There is no data for 8 of these 24 months",
                            "a gap is not a fall",
                            "rough",
                            "Show all months since January 2014");
            assertThat(text(session, Addresses.DISTRICTS + THANET, "districts"))
                    .contains(
                            "Districts of the county: rank",
                            "of 12.",
                            "Most similar (by residents",
                            "The same in every row: Months with data: 12.",
                            "Where does this come from?");
            assertThat(text(session, Addresses.PLACES + THANET, "places"))
                    .contains("Restricted", "hot spot", "Half of it is in");
            assertThat(text(session, Addresses.METHODS, "methods")).contains("Hot spots (Gi*)");
            assertThat(text(session, Addresses.method("xmr"), "method")).contains("Making Data Count");
            assertThat(text(session, Addresses.EXPLORE + "?area=Nowhere", "none"))
                    .contains("Nowhere");
            assertThat(session.complaints()).isEmpty();
        }
    }

    @Test
    void rows_of_police_files_give_outcomes_times_repeats_and_a_surface_with_and_without_javascript()
            throws IOException {
        takeIn(MadeUpDistrict.archive(folder), MadeUpDistrict.outlines(folder));
        String asked = "?area=" + MadeUpDistrict.CODE + "&type=Burglary&to=2016-12";
        for (boolean javaScript : new boolean[] {true, false}) {
            try (BrowserSession session = Browser.open(javaScript ? 320 : 1280, 900, javaScript)) {
                partnership.signIn(session.page(), analyst);
                assertThat(text(session, Addresses.OUTCOMES + asked, "outcomes"))
                        .contains(
                                "Of 72 crimes, 12 (16.7%",
                                "There are outcomes files of February 2016 to March 2016",
                                "Where does this come from?");
                assertThat(text(session, Addresses.TIMES + asked, "times"))
                        .contains(
                                "From one year nobody can tell a season",
                                "Stops whose place lies inside the outline of Sandmere",
                                "Stops show when the police were out");
                assertThat(text(session, Addresses.REPEATS + asked, "repeats"))
                        .contains(
                                "72 incidents with a place lie on 6 snapped places",
                                "At the same snapped place",
                                "This surface has no significance test");
                assertThat(session.page().locator("svg circle").count())
                        .as("no dots")
                        .isZero();
                assertThat(session.complaints()).isEmpty();
            }
        }
    }

    @Test
    void where_only_counts_are_here_the_pages_say_what_to_take_in() {
        try (BrowserSession session = Browser.atDesk()) {
            partnership.signIn(session.page(), analyst);
            for (String page : List.of(Addresses.OUTCOMES, Addresses.REPEATS)) {
                session.page().navigate(partnership.address(page + "?area=E07000114&to=2024-04"));
                assertThat(session.page().locator("main").innerText())
                        .contains("only counts are here", "data.police.uk", "Take data in");
            }
            session.page().navigate(partnership.address(Addresses.TIMES + "?area=E07000114&to=2024-04"));
            assertThat(session.page().locator("main").innerText())
                    .contains("would show its gaps as a season", "Include stop and search data");
            session.page().navigate(partnership.address(Addresses.DISTRICTS + THANET + "&among=SIMILAR"));
            assertThat(session.page().locator("main").innerText())
                    .contains("Districts of the county: rank", "The 5 most similar and itself: rank", "of 6.");
        }
    }

    private void takeIn(Path... files) {
        var loaded = Acting.system(null)
                .doing(() -> application
                        .getBean(EvidenceLoading.class)
                        .load(List.of(files), LoadTerms.NONE, EvidenceLoading.Progress.SILENT));
        assertThat(loaded).extracting(LoadedFile::outcome).doesNotContain(LoadedFile.Outcome.REFUSED);
    }

    @Test
    void the_tables_sort_and_download_without_javascript() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, analyst);
            page.navigate(partnership.address(Addresses.PLACES + THANET));
            page.locator("table thead a:has-text('Small area')").first().click();
            assertThat(page.url()).contains("area=E07000114", "sort=");
            assertThat(page.locator("table tbody tr").first().innerText()).contains("Thanet 001A");
            String csv = page.context()
                    .request()
                    .get(partnership.address(Addresses.EXPLORE + THANET + "&format=csv"))
                    .text();
            assertThat(csv).contains("All,").doesNotContain("NaN");
        }
    }

    @Test
    void small_areas_need_the_right_and_the_public_sees_nothing() {
        Person finance = partnership.person("Finn Sample", "FINANCE_OFFICER");
        try (BrowserSession session = Browser.atDesk()) {
            partnership.signIn(session.page(), finance);
            Response refused = session.page().navigate(partnership.address(Addresses.PLACES + THANET));
            assertThat(refused.status()).isEqualTo(403);
            Response small = session.page().navigate(partnership.address(Addresses.SERIES + "?area=E01024678"));
            assertThat(small.status()).isEqualTo(403);
            for (String page : List.of(Addresses.REPEATS + THANET, Addresses.OUTCOMES + "?area=E01024678")) {
                assertThat(session.page().navigate(partnership.address(page)).status())
                        .as(page)
                        .isEqualTo(403);
            }
            assertThat(session.page()
                            .navigate(partnership.address(Addresses.EXPLORE + THANET))
                            .status())
                    .isEqualTo(200);
        }
        try (BrowserSession session = Browser.atDesk()) {
            session.page().navigate(partnership.address(Addresses.EXPLORE + THANET));
            assertThat(session.page().url()).contains("/sign-in");
        }
    }

    private String text(BrowserSession session, String path, String name) {
        Page page = session.page();
        page.navigate(partnership.address(path));
        String words = page.locator("main").innerText();
        PageCheck.keepFirstRows(page);
        // The checker itself needs scripts.
        if (page.evaluate("() => window.matchMedia('(scripting: enabled)').matches")
                .equals(true)) {
            PageCheck.assertAccessibleWideAndNarrow(session);
        }
        session.picture(Path.of("target", "pictures", "explore-" + name + ".png"));
        return words;
    }
}
