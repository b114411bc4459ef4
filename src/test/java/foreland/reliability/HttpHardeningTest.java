package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.ApiWorld;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.testing.TestDatabase;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the running server does with requests that no honest browser would send: forged, bent, doubled, oversized, strange. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpHardeningTest {

    private static final String NOWHERE = "0d0c0b0a-0000-4000-8000-000000000000";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST_PAGES = 120;

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private TestPartnership partnership;
    private RawBrowser coordinator;

    @BeforeAll
    void someoneSignedIn() {
        partnership = TestPartnership.homeIn(application);
        coordinator = signedIn("Cora Example");
    }

    private RawBrowser signedIn(String name) {
        Person person = partnership.person(name, "COORDINATOR", "ADMINISTRATOR");
        RawBrowser browser = new RawBrowser(URI.create(partnership.address("/")));
        browser.signIn(String.valueOf(person.email()), TestPartnership.PASSWORD);
        return browser;
    }

    @Test
    void a_forged_form_is_refused_on_every_address_and_changes_nothing() {
        RawBrowser other = signedIn("Otto Example");
        Map<String, Long> before = rows();
        List<String> wrong = new ArrayList<>();
        for (String path : postRoutes()) {
            expect403(wrong, "no token", path, coordinator.post(path, FORM, "_form=" + UUID.randomUUID(), Map.of()));
            expect403(wrong, "another's token", path, coordinator.post(path, FORM, "_csrf=" + other.csrf(), Map.of()));
            expect403(
                    wrong,
                    "a foreign page",
                    path,
                    coordinator.post(path, FORM, "_csrf=" + coordinator.csrf(), Map.of("Origin", "http://evil.test")));
            expect403(
                    wrong,
                    "a hidden page",
                    path,
                    coordinator.post(path, FORM, "_csrf=" + coordinator.csrf(), Map.of("Origin", "null")));
            expect403(
                    wrong,
                    "plain text",
                    path,
                    coordinator.post(path, "text/plain", "_csrf=" + coordinator.csrf(), Map.of()));
        }
        assertThat(wrong).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void reading_every_page_twice_changes_nothing_but_the_note_that_it_was_read() {
        new ApiWorld(application);
        crawl();
        Map<String, Long> before = rows();
        int seen = crawl();
        assertThat(rows()).isEqualTo(before);
        assertThat(seen).isGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/plan",
                "/desk",
                "/desk/partnership/agencies?format=csv",
                "/api/v1",
                "/api/v1/nowhere",
                "/nowhere",
                "/p/no-such-partnership/",
                "/p/no-such-partnership/api/v1",
                "/actuator/health",
                "/actuator/env",
                "/desk/..;/desk",
                "/assets/none",
                "/%zz"
            })
    void every_answer_carries_the_headers_that_protect_its_reader(String path) {
        RawBrowser.Answer answer = coordinator.get(path, Map.of());
        assertThat(answer.header("Server")).as("server").isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        if (path.equals("/%zz")) {
            // Refused by the container before any of our code is asked.
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("Tomcat");
            return;
        }
        assertThat(answer.header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).as("without TLS").isEmpty();
        if (path.startsWith("/desk") || answer.status() >= 400) {
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void with_tls_in_front_browsers_are_told_to_stay_with_it_and_cookies_are_held_to_it() {
        Map<String, String> proxy = Map.of("X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.7");
        RawBrowser.Answer answer = new RawBrowser(URI.create(partnership.address("/"))).get("/sign-in", proxy);
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=");
        assertThat(answer.header("Set-Cookie"))
                .startsWith("__Host-")
                .contains("Secure")
                .contains("HttpOnly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/..;/",
                "/desk/%2e%2e/",
                "/desk;x=1/partnership",
                "/desk//partnership",
                "/assets/../application.properties",
                "/assets/%2e%2e/application.properties",
                "/assets/..%2f..%2fapplication.properties",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/desk\\partnership",
                "/desk/%00",
                "/plan%0d%0aX-Evil:%201",
                "/WEB-INF/web.xml",
                "/api/v1/../../desk"
            })
    void bent_paths_lead_nowhere(String path) {
        RawBrowser.Answer answer = coordinator.get(path, Map.of());
        assertThat(answer.status()).as(path).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("spring.").doesNotContain("Exception");
        assertThat(answer.header("X-Evil")).isEmpty();
    }

    @Test
    void a_foreign_host_a_bent_method_and_two_lengths_lead_nowhere() {
        RawBrowser.Answer host =
                coordinator.get("/desk/partnership", Map.of("Host", "evil.test", "X-Forwarded-Host", "evil.test"));
        assertThat(host.all()).doesNotContain("evil.test");
        RawBrowser.Answer signIn =
                new RawBrowser(URI.create(partnership.address("/"))).get("/desk", Map.of("Host", "evil.test"));
        assertThat(signIn.header("Location")).doesNotContain("evil.test").endsWith("/sign-in?next=%2Fdesk");
        for (String next :
                List.of("//evil.test", "https://evil.test", "/\\evil.test", "/%09/evil.test", "javascript:alert(1)")) {
            assertThat(coordinator
                            .get("/sign-in?next=" + RawBrowser.encoded(next), Map.of())
                            .header("Location"))
                    .doesNotContain("evil");
        }
        Map<String, Long> before = rows();
        assertThat(coordinator.send("TRACE", "/desk", "", Map.of()).status()).isIn(400, 403, 405);
        assertThat(coordinator.send("DELETE", "/desk", "", Map.of()).status()).isIn(403, 405);
        assertThat(coordinator
                        .get("/plan?_method=delete", Map.of("X-HTTP-Method-Override", "DELETE"))
                        .status())
                .isEqualTo(200);
        String smuggled = "0\r\n\r\nGET /desk HTTP/1.1\r\nHost: x\r\n\r\n";
        RawBrowser.Answer twoLengths = coordinator.send(
                "POST", "/sign-in", smuggled, Map.of("Transfer-Encoding", "chunked", "Content-Type", FORM));
        assertThat(twoLengths.all().split("HTTP/1\\.1 ", -1))
                .as("answers to one request")
                .hasSize(2);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_doubled_field_signs_nobody_in_and_one_that_is_not_asked_for_is_not_taken() {
        RawBrowser someone = new RawBrowser(URI.create(partnership.address("/")));
        String email = coordinator.email();
        RawBrowser.Answer doubled = someone.postForm(
                "/sign-in",
                "email=" + email + "&email=x@y.example&password=" + RawBrowser.encoded(TestPartnership.PASSWORD));
        assertThat(doubled.header("Location")).doesNotContain("/desk");
        String name = "Mass " + UUID.randomUUID();
        RawBrowser.Answer added = coordinator.postForm(
                "/desk/partnership/agencies/add",
                "_form=" + UUID.randomUUID() + "&name=" + RawBrowser.encoded(name) + "&kind=INVITEE&version=99&id="
                        + NOWHERE + "&partnership_id=" + NOWHERE);
        assertThat(added.status()).isEqualTo(302);
        Map<String, Object> row = database.ownerClient()
                .sql(
                        "select id::text as id, version, partnership_id::text as whose from partnership.agency where name = ?")
                .param(name)
                .query()
                .singleRow();
        assertThat(row).containsEntry("version", 1).doesNotContainEntry("id", NOWHERE);
        assertThat(row).containsEntry("whose", partnership.partnership().id().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien-Smyth & Sons",
                "Cyngor Gwŷr Llŷn â Ŵyl",
                "Zażółć gęślą jaźń",
                "👩‍🚒 Fire 🚒",
                "שירותי כבאות",
                "خدمة الإطفاء",
                "e\u0301te\u0301",
                "zero\u200bwidth",
                "Null",
                "<script>window.pwned=1</script>",
                "'; drop table x; --"
            })
    void a_name_of_any_script_is_kept_and_shown_as_it_was_typed(String name) {
        String unique = name + " " + UUID.randomUUID().toString().substring(0, 8);
        RawBrowser.Answer answer = addAgency(unique);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        String list = coordinator.get("/desk/partnership/agencies", Map.of()).body();
        String escaped = unique.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(list.replace("&#39;", "'").replace("&#34;", "\""))
                .contains(escaped)
                .doesNotContain("<script>window");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00b", "%ED%A0%BD", "%FF%FE", "%C3%28", "%00"})
    void what_no_text_holds_is_refused_with_a_message_and_never_a_fault(String encoded) {
        RawBrowser.Answer answer = coordinator.postForm(
                "/desk/partnership/agencies/add", "_form=" + UUID.randomUUID() + "&kind=INVITEE&name=" + encoded);
        assertThat(answer.status()).as(answer.body()).isIn(302, 400);
        assertThat(coordinator
                        .get("/desk/partnership/agencies?f.name=" + encoded, Map.of())
                        .status())
                .isIn(200, 400);
    }

    @Test
    void a_field_of_a_megabyte_is_no_fault() {
        RawBrowser.Answer answer = addAgency("x".repeat(1_000_000));
        assertThat(answer.status()).isIn(400, 413);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void what_cannot_be_done_has_a_plain_page_with_a_reference_and_no_word_of_the_program() {
        Map<RawBrowser.Answer, Integer> answers = new LinkedHashMap<>();
        answers.put(coordinator.get("/desk/partnership/people/none", Map.of()), 400);
        answers.put(coordinator.post("/desk/partnership/agencies/add", FORM, "", Map.of()), 403);
        answers.put(coordinator.get("/nowhere", Map.of()), 404);
        answers.put(coordinator.postForm("/plan", ""), 405);
        answers.forEach((answer, status) -> {
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body())
                    .contains("give them this reference: <strong>")
                    .contains("<h1");
            assertThat(answer.body())
                    .doesNotContain("Exception")
                    .doesNotContain("at foreland.")
                    .doesNotContain("org.spring");
        });
    }

    private RawBrowser.Answer addAgency(String name) {
        return coordinator.postForm(
                "/desk/partnership/agencies/add",
                "_form=" + UUID.randomUUID() + "&kind=INVITEE&name=" + RawBrowser.encoded(name));
    }

    /** Follows the links of the signed-in pages of this partnership, each address once. */
    private int crawl() {
        Queue<String> ahead = new ArrayDeque<>(List.of("/", "/desk", "/plan", "/progress"));
        Set<String> known = new HashSet<>(ahead);
        Pattern link = Pattern.compile("href=\"(/[^\"#]*)\"");
        int seen = 0;
        while (!ahead.isEmpty() && seen < MOST_PAGES) {
            RawBrowser.Answer page = coordinator.get(ahead.remove(), Map.of());
            assertThat(page.status()).isLessThan(500);
            seen++;
            Matcher found = link.matcher(page.body());
            while (found.find()) {
                String next = found.group(1).replace("&amp;", "&");
                if (!next.startsWith("/assets/") && !next.startsWith("/p/") && known.add(next)) {
                    ahead.add(next);
                }
            }
        }
        return seen;
    }

    /** How many rows each table has; sessions, and the notes that someone looked, come and go by reading. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        List<String> tables =
                database.ownerClient().sql("""
                        select n.nspname || '.' || t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
                        where t.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$|public$)'
                          and n.nspname || '.' || t.relname not in ('journal.entry', 'journal.link', 'journal.chain_head')
                          and t.relname !~ 'session|attempt|request_count'""").query(String.class).list();
        tables.forEach(table -> rows.put(table, count("select count(*) from " + table)));
        rows.put("changes", count("select count(*) from journal.entry where kind <> 'VIEWED'"));
        return rows;
    }

    private long count(String sql) {
        return database.ownerClient().sql(sql).query(Long.class).single();
    }

    private static void expect403(List<String> wrong, String how, String path, RawBrowser.Answer answer) {
        if (answer.status() != 403) {
            wrong.add("%d for %s at %s".formatted(answer.status(), how, path));
        }
    }

    /** Every address that takes a form; what a mail server posts carries a secret of its own and no token. */
    private List<String> postRoutes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("foreland."))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/api/") && !pattern.startsWith("/reminders/end"))
                .map(HttpHardeningTest::filled)
                .distinct()
                .sorted()
                .toList();
    }

    private static String filled(String pattern) {
        Matcher variable =
                Pattern.compile("\\{[^:}]+(?::((?:[^{}]|\\{[^}]*\\})*))?\\}").matcher(pattern);
        return variable.replaceAll(found -> {
            String form = found.group(1) == null ? ".*" : found.group(1);
            return Stream.concat(
                            Stream.of("7", "2017-18", "Q1", "none", NOWHERE, "2017-18-Q1"),
                            Arrays.stream(form.replaceAll("[()]", "").split("[|]")))
                    .filter(candidate -> candidate.matches(form))
                    .findFirst()
                    .orElse("none");
        });
    }
}
