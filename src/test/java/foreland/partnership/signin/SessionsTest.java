package foreland.partnership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestDatabase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** How long sessions live, what they open, and how they end, over HTTP and to the database. */
@JourneyTest
class SessionsTest {

    private static final String NEW_PASSWORD = "copper lantern 88 drizzle ferry";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    private TestPartnership partnership;
    private Person coordinator;
    private Visitor visitor;

    @BeforeEach
    void signIn() throws Exception {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", Role.COORDINATOR);
        visitor = new Visitor(partnership);
        visitor.signIn(coordinator.email(), TestPartnership.PASSWORD);
    }

    @Test
    void half_an_hour_without_a_page_or_twelve_hours_with_pages_end_a_session() throws Exception {
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        back("creation_time", 11 * 60);
        assertThat(visitor.get("/desk").statusCode()).as("after eleven hours").isEqualTo(200);
        back("creation_time", 61);
        HttpResponse<String> ended = visitor.get("/desk");
        assertThat(ended.statusCode()).as("after twelve hours").isEqualTo(302);
        assertThat(ended.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in?next="));
        visitor.signIn(coordinator.email(), TestPartnership.PASSWORD);
        back("last_access_time", 31);
        back("expiry_time", 31);
        assertThat(visitor.get("/desk").statusCode())
                .as("after half an hour of nothing")
                .isEqualTo(302);
    }

    @Test
    void that_a_session_is_used_is_written_down_twice_a_minute_at_most() throws Exception {
        visitor.get("/desk");
        long used = lastUsed();
        visitor.get("/desk");
        assertThat(lastUsed()).isEqualTo(used);
        back("last_access_time", 1);
        visitor.get("/desk");
        assertThat(lastUsed()).isGreaterThanOrEqualTo(used);
    }

    @Test
    void a_dangerous_act_wants_the_password_again_and_then_goes_on_to_what_was_wanted() throws Exception {
        String export = "/desk/partnership/people?format=csv";
        assertThat(visitor.get(export).statusCode()).as("just signed in").isEqualTo(200);
        longAgo();
        assertThat(visitor.get("/desk/partnership/people").statusCode())
                .as("the list alone")
                .isEqualTo(200);
        assertThat(visitor.get("/desk/partnership/people/add").statusCode()).isEqualTo(302);
        HttpResponse<String> asked = visitor.get(export);
        assertThat(location(asked)).endsWith("/confirm?next=%2Fdesk%2Fpartnership%2Fpeople%3Fformat%3Dcsv");
        assertThat(visitor.post("/confirm", "password=wrong&next=/desk").statusCode())
                .isEqualTo(401);
        assertThat(visitor.get(export).statusCode()).isEqualTo(302);
        HttpResponse<String> confirmed = visitor.post(
                "/confirm",
                "password=" + TestPartnership.PASSWORD.replace(" ", "+")
                        + "&next=%2Fdesk%2Fpartnership%2Fpeople%3Fformat%3Dcsv");
        assertThat(location(confirmed)).endsWith(export);
        assertThat(visitor.get(export).statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_that_comes_too_late_is_kept_until_the_password_was_given() throws Exception {
        longAgo();
        HttpResponse<String> asked = visitor.post(
                "/desk/partnership/people/add", "name=Nora+Example&email=nora%40northmere.example&_form=x");
        assertThat(asked.body())
                .contains("Confirm that it is you")
                .contains("name=\"kept.name\" value=\"Nora Example\"")
                .contains("name=\"action\" value=\"/desk/partnership/people/add\"")
                .doesNotContain("kept._csrf");
        HttpResponse<String> confirmed = visitor.post(
                "/confirm",
                "password=" + TestPartnership.PASSWORD.replace(" ", "+")
                        + "&action=/desk/partnership/people/add&kept.name=Nora+Example");
        assertThat(confirmed.body())
                .contains("action=\"/p/" + partnership.partnership().slug() + "/desk/partnership/people/add\"")
                .contains("name=\"name\" value=\"Nora Example\"");
        HttpResponse<String> elsewhere = visitor.post(
                "/confirm",
                "password=" + TestPartnership.PASSWORD.replace(" ", "+") + "&action=//evil.example/&kept.name=x");
        assertThat(elsewhere.body()).doesNotContain("evil.example");
    }

    @Test
    void changing_the_password_ends_every_session_and_gives_this_one_a_new_number() throws Exception {
        Visitor elsewhere = new Visitor(partnership);
        elsewhere.signIn(coordinator.email(), TestPartnership.PASSWORD);
        String before = visitor.session();
        assertThat(visitor.post("/desk/account/password", "password=short").statusCode())
                .isEqualTo(400);
        assertThat(visitor.post("/desk/account/password", "password=" + NEW_PASSWORD.replace(" ", "+"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        assertThat(visitor.withSession(before).get("/desk").statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(302);
        assertThat(new Visitor(partnership)
                        .signIn(coordinator.email(), TestPartnership.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobody_ends_the_session_of_another() throws Exception {
        Person other = partnership.person("Otto Sample", "ANALYST");
        Visitor theirs = new Visitor(partnership);
        theirs.signIn(other.email(), TestPartnership.PASSWORD);
        String page = theirs.get("/desk/account").body();
        assertThat(page).contains("this one").doesNotContain(theirs.session());
        String handle = application
                .getBean(foreland.partnership.Sessions.class)
                .listOf(other.id(), "")
                .get(0)
                .handle();
        visitor.post("/desk/account/sessions/end", "session=" + handle);
        assertThat(theirs.get("/desk").statusCode()).isEqualTo(200);
        theirs.post("/desk/account/sessions/end", "session=" + handle);
        assertThat(theirs.get("/desk").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge on Windows",
                "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1 | Safari on an iPhone",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome on Android",
                "curl/8 | A browser on an unknown system"
            })
    void a_browser_is_named_as_its_owner_knows_it(String sent, String words) {
        assertThat(BrowserKind.of(sent)).isEqualTo(words);
    }

    /** As if the password had been given long ago. */
    private void longAgo() {
        forget(sessions);
    }

    private <S extends Session> void forget(FindByIndexNameSessionRepository<S> all) {
        all.findByPrincipalName(coordinator.id().toString()).values().forEach(session -> {
            session.setAttribute(SessionAge.CONFIRMED, 0L);
            all.save(session);
        });
    }

    private long lastUsed() {
        return database.ownerClient()
                .sql("select last_access_time from partnership.web_session where principal_name = ?")
                .param(coordinator.id().toString())
                .query(Long.class)
                .single();
    }

    private void back(String column, int minutes) {
        database.ownerClient()
                .sql("update partnership.web_session set " + column + " = " + column + " - ? where principal_name = ?")
                .params(minutes * 60_000L, coordinator.id().toString())
                .update();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }
}
