package foreland.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.evidence.PoliceFiles;
import foreland.geography.Area;
import foreland.geography.Areas;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Partnerships;
import foreland.partnership.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody who never saw the program goes from a downloaded archive to the assessment, by what the pages say alone. */
@JourneyTest
class NewcomerJourneyTest {

    private static final String DISTRICT = "E07999301";
    private static final YearMonth LAST = YearMonth.of(2019, 12);

    /** Clicks and choices from the desk on: a step more is a defect. */
    private static final int MOST_STEPS = 6;

    @Autowired
    ApplicationContext application;

    @TempDir
    Path folder;

    private TestPartnership partnership;
    private Person analyst;
    private int steps;

    @BeforeEach
    void aPartnershipWithoutEvidence() {
        partnership = TestPartnership.in(application);
        partnership.acting(() -> {
            application.getBean(Areas.class).add(new Area(DISTRICT, "Rowsea", Area.Kind.DISTRICT));
            application
                    .getBean(Partnerships.class)
                    .cover(partnership.partnership(), DISTRICT, LocalDate.of(2017, 4, 1));
            return true;
        });
        analyst = partnership.person("Nell Newcomer", "ANALYST");
    }

    @Test
    void from_a_downloaded_archive_to_the_assessment_without_javascript_and_each_page_accessible() throws IOException {
        Path archive = archive();
        try (BrowserSession session = Browser.withoutJavaScript();
                BrowserSession phone = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, analyst);
            partnership.signIn(phone.page(), analyst);
            step(() -> link(page, "Take data in"));
            check(page, phone);
            step(() -> page.locator("input[type=file]").setInputFiles(archive));
            step(() -> button(page, "Look at the file"));
            check(page, phone);
            step(() -> button(page, "Take it in"));
            while (page.locator("h1").innerText().contains("Taking it in")) {
                page.reload();
            }
            assertThat(page.locator("main").innerText()).contains("25 files taken in", "See what it says");
            check(page, phone);
            step(() -> button(page, "Start the assessment"));
            assertThat(page.locator("#to").inputValue()).isEqualTo(LAST.toString());
            check(page, phone);
            step(() -> button(page, "Begin the assessment"));
            assertThat(page.locator("main").innerText()).contains("Rowsea", "Burglary", "Where this comes from");
            check(page, phone);
            assertThat(steps).isLessThanOrEqualTo(MOST_STEPS);
        }
    }

    private void step(Runnable act) {
        act.run();
        steps++;
    }

    /** The checker needs scripts, so it looks at the same page in a browser that runs them. */
    private static void check(Page page, BrowserSession phone) {
        phone.page().navigate(page.url());
        PageCheck.keepFirstRows(phone.page());
        PageCheck.assertAccessible(phone);
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    /** Two years of a district with its areas beside them, as the example archive of a course has them. */
    private Path archive() throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        StringBuilder areas =
                new StringBuilder("lsoa_code,lsoa_name,district_code,district_name,population,longitude,latitude\n");
        for (int area = 0; area < 12; area++) {
            areas.append("%s,Rowsea 00%d%s,%s,Rowsea,1500,%.6f,%.6f\n"
                    .formatted(
                            lsoa(area),
                            area / 4 + 1,
                            (char) ('A' + area % 4),
                            DISTRICT,
                            1.30 + area % 4 * 0.02,
                            51.30 + area / 4 * 0.02));
        }
        members.put("reference/lsoa.csv", areas.toString());
        for (int back = 23; back >= 0; back--) {
            String month = LAST.minusMonths(back).toString();
            StringBuilder rows = new StringBuilder(PoliceFiles.STREET);
            for (int i = 0; i < 24 + (back < 12 && back % 2 == 0 ? 12 : 0); i++) {
                rows.append(PoliceFiles.crime(
                        back * 100 + i + 1,
                        month,
                        1.30 + i % 4 * 0.02,
                        51.30 + i / 4 % 3 * 0.02,
                        lsoa(i % 12),
                        i % 3 == 0 ? "Burglary" : "Drugs",
                        "Under investigation"));
            }
            members.put(month + "/" + month + "-rowsea-street.csv", rows.toString());
        }
        return PoliceFiles.zip(folder.resolve("archive.zip"), members);
    }

    private static String lsoa(int area) {
        return "E01999%03d".formatted(300 + area);
    }
}
