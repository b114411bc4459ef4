package foreland.journal;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The chain of the journal's entries, also against someone who reaches into the database as its superuser. */
@JourneyTest
class ChainTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    private TestPartnership partnership;
    private List<Long> entries;

    @BeforeEach
    void writeFiveEntries() {
        partnership = TestPartnership.in(application);
        for (int i = 1; i <= 4; i++) {
            int number = i;
            partnership.acting(() -> {
                journal().changed(Noun.of("test.thing", UUID.randomUUID()), "change " + number, Map.of("n", number));
                return true;
            });
        }
        entries = database.ownerClient()
                .sql("select id from journal.entry where partnership_id = ? order by id")
                .param(partnership.partnership().id())
                .query(Long.class)
                .list();
    }

    @Test
    void an_untouched_chain_holds() {
        assertThat(firstBreak()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update journal.entry set act = 'forged' where id = :third | the entry or an earlier hash was changed",
                "update journal.entry set at = at - interval '1 s' where id = :third | the entry or an earlier hash was changed",
                "delete from journal.link where entry_id = :third | a link is missing here",
                "delete from journal.entry where id = :third | the entry is missing"
            })
    void a_forged_or_missing_entry_is_named(String attack, String reason) {
        asSuperuser(attack);
        var found = firstBreak().orElseThrow();
        assertThat(found.position()).contains(3L);
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(breakAmongNewest(1_000)).contains(found);
    }

    @Test
    void the_newest_entries_are_held_against_themselves_alone() {
        int newest = entries.size() - 3;
        assertThat(breakAmongNewest(newest)).isEmpty();
        asSuperuser("update journal.entry set act = 'forged' where id = :third");
        assertThat(breakAmongNewest(newest)).isEmpty();
        assertThat(breakAmongNewest(newest + 1).orElseThrow().position()).contains(3L);
        asSuperuser("update journal.entry set act = 'forged' where id > :third");
        assertThat(breakAmongNewest(newest).orElseThrow().position()).contains(4L);
    }

    @Test
    void a_chain_cut_off_at_its_end_is_found() {
        asSuperuser("delete from journal.link where entry_id > :third");
        assertThat(firstBreak().orElseThrow().reason()).isEqualTo("the newest links are missing");
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        asSuperuser("""
                update journal.entry e set act = o.act, after = o.after from journal.entry o
                where (e.id = :third and o.id = :third + 1) or (e.id = :third + 1 and o.id = :third)""");
        assertThat(firstBreak().orElseThrow().position()).contains(3L);
    }

    @Test
    void an_entry_slipped_in_past_the_chain_is_named() {
        asSuperuser("""
                insert into journal.entry (partnership_id, at, kind, act, noun_kind, noun_id, after)
                select partnership_id, at, kind, 'slipped in', noun_kind, noun_id, after from journal.entry where id = :third""");
        assertThat(firstBreak().orElseThrow().reason()).isEqualTo("an entry was added outside the chain");
    }

    @Test
    void a_destroyed_key_hides_the_name_and_leaves_the_chain_whole() {
        UUID person = UUID.randomUUID();
        Noun noun = Noun.of("test.person", person);
        partnership.acting(() -> {
            journal().changed(noun, "added", Map.of("name", new Personal(person, "Nora Nobody")));
            return true;
        });
        assertThat(nameIn(noun)).isEqualTo("Nora Nobody");
        assertThat(database.ownerClient()
                        .sql("select after::text from journal.entry where noun_id = ?")
                        .param(person)
                        .query(String.class)
                        .single())
                .doesNotContain("Nora");
        partnership.acting(() -> {
            journal().destroyKeyOf(person);
            return true;
        });
        assertThat(nameIn(noun)).isEqualTo("(erased)");
        assertThat(firstBreak()).isEmpty();
    }

    @Test
    void a_form_posted_twenty_times_at_once_is_answered_once() throws InterruptedException {
        OnceOnly onceOnly = application.getBean(OnceOnly.class);
        UUID form = UUID.randomUUID();
        AtomicInteger done = new AtomicInteger();
        Set<String> answers = ConcurrentHashMap.newKeySet();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> posts = IntStream.range(0, 20)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    Acting.system(partnership.partnership().id())
                            .doing(() -> onceOnly.answer(
                                    form, () -> Outcome.<String>saved("/answer/" + done.incrementAndGet())))
                            .match(answers::add, refused -> answers.add("refused"));
                }))
                .toList();
        posts.forEach(Thread::start);
        start.countDown();
        for (Thread post : posts) {
            post.join();
        }
        assertThat(done).hasValue(1);
        assertThat(answers).containsExactly("/answer/1");
    }

    private Object nameIn(Noun noun) {
        return partnership.acting(() -> {
            var read = journal().listOf(noun.id());
            return read.get(read.size() - 1).after().get("name");
        });
    }

    private Optional<Journal.ChainBreak> breakAmongNewest(int entries) {
        return partnership.acting(() -> journal().findBreakAmongNewest(entries));
    }

    private Optional<Journal.ChainBreak> firstBreak() {
        return partnership.acting(() -> journal().findFirstBreak());
    }

    private Journal journal() {
        return application.getBean(Journal.class);
    }

    /** With triggers and foreign keys off, as only a superuser can. */
    private void asSuperuser(String attack) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(open(), true);
        try {
            JdbcClient superuser = JdbcClient.create(connection);
            superuser.sql("set session_replication_role = replica").update();
            superuser.sql(attack).param("third", entries.get(2)).update();
        } finally {
            connection.destroy();
        }
    }

    private Connection open() {
        try {
            return database.superuser().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
