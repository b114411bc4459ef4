package foreland.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.Foreland;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.house.FirstStart;
import foreland.testing.WithTestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pictures of docs/user-guide.md, taken from the program with its example: each is taken only when its page shows what the
 * guide says. They go into {@code docs/images} when run with {@code -Dforeland.screenshots=true}, else into {@code target}.
 */
@SpringBootTest(
        classes = Foreland.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // A database of its own: here the example is the home partnership, as at a first start.
        properties = "guide=true")
@WithTestDatabase
class GuideScreenshotsTest {

    private static final Path IMAGES = Path.of("docs/images");
    private static final Path FOLDER =
            Boolean.getBoolean("foreland.screenshots") ? IMAGES : Path.of("target/guide-images");
    private static final Path GUIDE = Path.of("docs/user-guide.md");
    private static final Pattern PICTURE = Pattern.compile("\\(images/([a-z-]+\\.png)\\)");
    /** The start prints it; it works on this machine only. */
    private static final String PASSWORD = "north-foreland-light-1499";

    private static final Path NEW_PLAN = Path.of("docs/formats/examples/four-years-five-themes.yaml");
    private static final Path BROKEN_PLAN = Path.of("src/test/resources/planfile/broken/several.yaml");

    @LocalServerPort
    int port;

    @Autowired
    List<FirstStart> example;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void theExampleIsLoaded() throws IOException {
        Files.createDirectories(FOLDER);
        if (sql.sql("select count(*) from partnership.partnership")
                        .query(Integer.class)
                        .single()
                == 0) {
            example.forEach(step -> step.run(() -> {}));
        }
    }

    @Test
    void reading_the_plan() {
        try (var session = Browser.open(1000, 720, true)) {
            open(session, "/");
            shows(session, "reconstructed for the example", "Domestic abuse");
            take(session, "home");
            open(session, "/plan/2016-17");
            shows(session, "16 completed");
            take(session, "year");
        }
        try (var session = Browser.open(390, 720, true)) {
            open(session, "/plan");
            shows(session, "2017");
            take(session, "plan-on-a-phone");
        }
    }

    @Test
    void signing_in_and_the_desk() {
        try (var session = Browser.open(1000, 720, true)) {
            open(session, "/sign-in");
            shows(session, "E-mail address", "Password");
            take(session, "sign-in");
            signIn(session, "coordinator");
            shows(session, "Take a plan in from a file", "Agencies", "Journal");
            take(session, "desk");
        }
    }

    @Test
    void agencies_people_and_the_journal() {
        try (var session = Browser.open(1000, 720, true)) {
            signIn(session, "coordinator");
            open(session, "/desk/partnership/agencies");
            shows(session, "Every responsible authority of the Crime and Disorder Act 1998 is here", "two-tier area");
            take(session, "agencies");
            open(session, "/desk/partnership/people");
            shows(session, "Coral Example", "Coordinator");
            take(session, "people");
            session.page()
                    .locator("main a", new Page.LocatorOptions().setHasText("Ada Example"))
                    .first()
                    .click();
            press(session, "Make a link to set a password");
            shows(session, "It works once, until 7 days from now");
            // A real secret, and a new one each time: the picture shows what one looks like.
            session.page()
                    .locator(".foreland-secret")
                    .evaluate("code => code.textContent = 'https://foreland.example/set-password/b3x…'");
            take(session, "password-link");
            open(session, "/desk/partnership/journal");
            shows(session, "none was changed, removed or put in later");
            take(session, "journal");
        }
    }

    @Test
    void taking_a_plan_in() {
        try (var session = Browser.open(1000, 720, true)) {
            signIn(session, "coordinator");
            open(session, "/desk/publication/importing");
            shows(session, "You will see what would change before anything does");
            take(session, "import");
            look(session, BROKEN_PLAN);
            shows(session, "3 problems. Nothing was changed", "line 15, column 9", "Did you mean 'lead_agency'?");
            take(session, "import-problems");
            look(session, NEW_PLAN);
            shows(session, "It would be added", "5 focus areas");
            take(session, "import-preview");
        }
    }

    @Test
    void a_year_under_way() {
        try (var session = Browser.open(1000, 720, true)) {
            signIn(session, "police");
            open(session, "/desk/delivery/updates");
            shows(session, "Each takes about three minutes");
            take(session, "updates-due");
            open(session, "/desk/delivery/updates/2026-27/2026-27/Q2/F2-02");
            shows(session, "A coordinator asks:", "How confident are you that it will deliver?");
            take(session, "update");
        }
        try (var session = Browser.open(390, 720, true)) {
            signIn(session, "police");
            open(session, "/desk/delivery/activities/record");
            shows(session, "What was done", "Where");
            take(session, "activity-on-a-phone");
        }
        try (var session = Browser.open(1000, 1400, true)) {
            signIn(session, "coordinator");
            open(session, "/desk/delivery/overview/2026-27/2026-27");
            shows(session, "Late and missing updates", "Actions by colour, each quarter of 2026-27");
            take(session, "overview");
        }
    }

    @Test
    void agreeing_and_closing() {
        try (var session = Browser.open(1000, 720, true)) {
            signIn(session, "coordinator");
            open(session, "/desk/plan/agreement/2026-27/2026-27");
            shows(session, "What the agencies say", "Kent Police");
            take(session, "agreement");
            open(session, "/desk/delivery/closing/2016-17/2016-17");
            shows(session, "50 actions: 16 completed, 28 ongoing to the year end, 6 continuing");
            take(session, "outlook");
            open(session, "/desk/delivery/closing/2026-27/2026-27");
            shows(session, "What becomes of the actions of 2026-27");
            take(session, "closing");
        }
    }

    @Test
    void what_the_evidence_says() {
        try (var session = Browser.open(1000, 1100, true)) {
            signIn(session, "coordinator");
            open(session, "/desk/assessment/explore/places");
            shows(session, "Count by small area");
            take(session, "small-areas");
            open(session, "/desk/assessment/draft");
            press(session, "Begin the assessment");
            shows(session, "Freeze the data");
            take(session, "assessment");
        }
    }

    @Test
    void keeping_the_installation() {
        try (var session = Browser.open(1000, 720, true)) {
            signIn(session, "administrator");
            open(session, "/desk/partnership/partnerships");
            shows(session, "Thanet Community Safety Partnership (home)");
            take(session, "partnerships");
            open(session, "/desk/house/backup");
            shows(session, "The file holds personal data and the keys to them");
            take(session, "backup");
        }
    }

    @Test
    void the_guide_shows_every_picture_and_no_other() throws IOException {
        assumeThat(FOLDER).as("while they are taken, some are not there yet").isNotEqualTo(IMAGES);
        Matcher named = PICTURE.matcher(Files.readString(GUIDE));
        try (Stream<Path> files = Files.list(IMAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("take them anew with: mvn test -Dtest=GuideScreenshotsTest -Dforeland.screenshots=true")
                    .containsExactlyInAnyOrderElementsOf(
                            named.results().map(picture -> picture.group(1)).toList());
        }
    }

    private void open(BrowserSession session, String path) {
        session.page().navigate("http://localhost:" + port + path);
    }

    private void signIn(BrowserSession session, String who) {
        open(session, "/sign-in");
        session.page().locator("#email").fill(who + "@thanet.example");
        session.page().locator("#password").fill(PASSWORD);
        session.page().locator("main button[type=submit]").click();
        assertThat(session.page().locator("h1").textContent()).isEqualTo("Your desk");
    }

    private void look(BrowserSession session, Path file) {
        open(session, "/desk/publication/importing");
        session.page().locator("#file").setInputFiles(file);
        press(session, "Look at what would change");
    }

    private static void press(BrowserSession session, String button) {
        session.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void shows(BrowserSession session, String... words) {
        assertThat(session.page().locator("main").innerText()).contains(words);
    }

    /** What fits the window: a whole long page would be a picture nobody can read. */
    private static void take(BrowserSession session, String name) {
        session.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
