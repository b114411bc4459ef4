package foreland.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journal.Acting;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.testing.TestClock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every address that a coordinator's pages lead to, asked for by the same kind of person of another partnership. In their own
 * partnership, someone else's thing has the answer of a thing that is not there, word for word, so that nothing can be found out by
 * guessing. Crawling changes nothing either.
 */
@JourneyTest
class GuessedAddressesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"#?]+)[^\"]*\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** What differs between two answers that say the same: tokens, and the address itself. */
    private static final Pattern TOKEN = Pattern.compile(
            "value=\"[^\"]{20,}\"|data-session-[a-z]+=\"[^\"]*\"|this reference: <strong>[^<]+|" + ID.pattern());

    private static final int MOST_PAGES = 600;

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void what_is_anothers_cannot_be_told_from_what_is_not_there() {
        clock.goTo(LocalDate.of(2018, 1, 9));
        try {
            TestPartnership theirs = TestPartnership.in(application);
            LiveYear.in(
                    theirs, application, theirs.agency("Northmere Police"), theirs.agency("Northmere Fire Service"));
            Coordinator insider = coordinatorOf(theirs);
            Map<String, Coordinator.Reply> pages = crawl(insider, theirs.address(""));
            assertThat(pages.keySet())
                    .as("the crawl reaches the plan")
                    .hasSizeGreaterThan(60)
                    .anyMatch(page -> page.contains("T1-01"));

            TestPartnership ours = TestPartnership.in(application);
            Coordinator outsider = coordinatorOf(ours);
            List<String> told = new ArrayList<>();
            Set<UUID> everyones = everyonesDatasets();
            pages.keySet().stream().filter(page -> isSomebodys(page, everyones)).forEach(page -> {
                Coordinator.Reply answer = outsider.read(page);
                String elsewhere =
                        ID.matcher(page).replaceAll(id -> UUID.randomUUID().toString());
                if (!saysTheSame(answer, outsider.read(elsewhere))) {
                    told.add(answer.status() + " " + page + firstDifference(answer, outsider.read(elsewhere)));
                }
            });
            assertThat(told).isEmpty();
            assertThat(pages.keySet()).anyMatch(page -> isSomebodys(page, everyones));
            assertThat(pages.keySet())
                    .allSatisfy(
                            page -> assertThat(outsider.read(page).body()).doesNotContain("Northmere Fire Service"));
        } finally {
            clock.setBack();
        }
    }

    /** Of an address that names something, whether it is anything but a dataset that every partnership of the house may read. */
    private static boolean isSomebodys(String page, Set<UUID> everyones) {
        return ID.matcher(page)
                .results()
                .map(id -> UUID.fromString(id.group()))
                .anyMatch(id -> !everyones.contains(id));
    }

    /** Police counts and reference data belong to no partnership; which there are depends on what ran before in this database. */
    private Set<UUID> everyonesDatasets() {
        return Acting.system(null)
                .doing(() -> transactions.execute(
                        transaction -> jdbc.sql("select id from evidence.dataset where partnership_id is null")
                                .query(UUID.class)
                                .set()));
    }

    private Coordinator coordinatorOf(TestPartnership partnership) {
        Person person = partnership.person("Connie Example", "COORDINATOR", "ADMINISTRATOR");
        return Coordinator.signedIn(partnership.address("/"), String.valueOf(person.email()), TestPartnership.PASSWORD);
    }

    /** Every page within a partnership that links lead to from its desk, by its address there. */
    private static Map<String, Coordinator.Reply> crawl(Coordinator reader, String base) {
        String prefix = base.substring(base.indexOf("/p/"));
        Map<String, Coordinator.Reply> pages = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("desk", "plan"));
        while (!waiting.isEmpty() && pages.size() < MOST_PAGES) {
            String page = waiting.pop();
            if (pages.containsKey(page) || page.startsWith("sign-out") || page.contains("backup/download")) {
                continue;
            }
            Coordinator.Reply reply = read(reader, page);
            assertThat(reply.status()).as(page).isLessThan(500);
            pages.put(page, reply);
            Matcher link = LINK.matcher(reply.body());
            while (link.find()) {
                String address = link.group(1);
                if (address.startsWith(prefix + "/")) {
                    waiting.add(address.substring(prefix.length() + 1));
                }
            }
        }
        return pages;
    }

    /** A page that breaks off in the middle is one that failed after it had begun. */
    private static Coordinator.Reply read(Coordinator reader, String page) {
        try {
            return reader.read(page);
        } catch (RuntimeException e) {
            throw new AssertionError(page + " breaks off", e);
        }
    }

    private static String firstDifference(Coordinator.Reply one, Coordinator.Reply other) {
        String[] lines = TOKEN.matcher(one.body()).replaceAll("").split("\n", -1);
        String[] others = TOKEN.matcher(other.body()).replaceAll("").split("\n", -1);
        for (int line = 0; line < Math.min(lines.length, others.length); line++) {
            if (!lines[line].equals(others[line])) {
                return ": " + lines[line].strip() + " / " + others[line].strip();
            }
        }
        return "";
    }

    private static boolean saysTheSame(Coordinator.Reply one, Coordinator.Reply other) {
        return one.status() == other.status()
                && TOKEN.matcher(one.body())
                        .replaceAll("")
                        .equals(TOKEN.matcher(other.body()).replaceAll(""));
    }
}
