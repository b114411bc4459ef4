package foreland.delivery.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.LondonTime;
import foreland.delivery.UpdateStatus;
import foreland.delivery.Updates;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Outcome;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.ActionProgress;
import foreland.plan.PlanLife;
import foreland.plan.Rag;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an update's writers and readers cannot do, tried past the pages: by the program's own doors and by SQL. */
@JourneyTest
class UpdateWallsTest {

    private static final FinancialQuarter FIRST = new FinancialQuarter(LiveYear.YEAR, 1);

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    SubjectSql subjects;

    @Autowired
    FiledSql filed;

    @Autowired
    Giving giving;

    @Autowired
    ReviewSql reviews;

    @Autowired
    ReleaseSql releases;

    @Autowired
    LinkSql links;

    @Autowired
    EvidenceSql evidence;

    @Autowired
    Updates updates;

    @Autowired
    ActionProgress progress;

    @Autowired
    Journal journal;

    private TestPartnership partnership;
    private YearLife year;
    private Person fireLead;
    private Person policeLead;
    private Person coordinator;

    @BeforeEach
    void twoAgenciesInAYearInForce() {
        partnership = TestPartnership.in(application);
        Agency fire = partnership.agency("Northmere Fire Service");
        Agency police = partnership.agency("Northmere Police");
        year = LiveYear.in(partnership, application, fire, police);
        fireLead = partnership.person("Fay Example", fire, "AGENCY_LEAD");
        policeLead = partnership.person("Paul Example", police, "AGENCY_LEAD");
        coordinator = partnership.person("Cora Example", "COORDINATOR");
        clock.goTo(LocalDate.of(2017, 7, 10));
    }

    @AfterEach
    void back() {
        clock.setBack();
    }

    @Test
    void another_agency_and_a_coordinator_of_none_can_neither_begin_nor_change_it_by_any_door_or_statement() {
        does(fireLead, () -> save(subject("T1-01"), "GREEN", "Forty bins seen.", 0));
        UUID update = filed().id();
        for (Person other : List.of(policeLead, coordinator)) {
            assertThat(does(other, () -> save(subject("T1-01"), "BLUE", "Mine now", 1)))
                    .contains("Only Northmere Fire Service");
            assertThat(does(other, () -> submit(subject("T1-01"), "BLUE", "Mine now", 1)))
                    .isNotEqualTo("saved");
            assertThat(does(other, () -> save(subject("T1-02"), "BLUE", "Mine now", 0)))
                    .contains("Only Northmere Fire Service");
            refused(
                    other,
                    "insert into delivery.update (id, partnership_id, plan_id, year, quarter, action_id, action_reference,"
                            + " agency_id, status, says_complete, saved_at) select gen_random_uuid(), partnership_id, plan_id, year, 2,"
                            + " action_id, action_reference, agency_id, 'DRAFT', false, now() from delivery.update");
            refused(
                    other,
                    "insert into delivery.update_measure (partnership_id, update_id, position, title, value, as_of)"
                            + " select partnership_id, id, 1, 'x', 1, now() from delivery.update");
            refused(
                    other,
                    "insert into delivery.evidence_file (id, partnership_id, update_id, name, media_type, size, sha256, content,"
                            + " added_at) select gen_random_uuid(), partnership_id, id, 'x', 'text/plain', 1, sha256('x'), 'x', now()"
                            + " from delivery.update");
            for (String change : List.of(
                    "says_complete = true, rag = 'BLUE'",
                    "draft = '{}'",
                    "status = 'SUBMITTED', rag = 'BLUE', says_complete = true, progress = 'x', submitted_at = now(), draft = null",
                    "status = 'ACCEPTED', reviewed_at = now()")) {
                refusedOrNothing(other, "update delivery.update set " + change);
            }
            refusedOrNothing(other, "delete from delivery.update");
        }
        assertThat(filed().id()).isEqualTo(update);
        assertThat(filed().version()).isEqualTo(1);
        assertThat(filed().status()).isEqualTo(UpdateStatus.DRAFT);
    }

    @Test
    void nobody_reviews_their_own_and_only_coordinators_review() {
        does(fireLead, () -> submit(subject("T1-01"), "GREEN", "Forty bins seen.", 0));
        for (Person other : List.of(fireLead, policeLead)) {
            refusedOrNothing(
                    other,
                    "update delivery.update set status = 'ACCEPTED', reviewed_at = now(), reviewed_by = journal.acting_person()");
        }
        assertThat(filed().status()).isEqualTo(UpdateStatus.SUBMITTED);
        Person both = partnership.person("Bo Example", agencyOf("Northmere Fire Service"), "COORDINATOR");
        does(both, () -> submit(subject("T1-02"), "GREEN", "Lamps mended.", 0));
        assertThatThrownBy(() -> as(both, () -> reviews.accept(subject("T1-02"), filed("T1-02"))))
                .rootCause()
                .hasMessageContaining("who did not submit it");
        assertThat(as(coordinator, () -> reviews.accept(subject("T1-02"), filed("T1-02"))))
                .isTrue();
    }

    @Test
    void a_coordinator_who_reviews_changes_no_word_of_it() {
        does(fireLead, () -> submit(subject("T1-01"), "RED", "Nothing done.", 0));
        refusedOrNothing(
                coordinator,
                "update delivery.update set status = 'ACCEPTED', reviewed_at = now(), reviewed_by = journal.acting_person(),"
                        + " rag = 'GREEN'");
        assertThat(filed().status()).isEqualTo(UpdateStatus.SUBMITTED);
    }

    @Test
    void an_accepted_update_is_locked_for_everyone_and_corrected_beside_it() {
        accepted("T1-01", "GREEN", "Forty bins seen.");
        assertThat(does(fireLead, () -> save(subject("T1-01"), "RED", "Not so", 4)))
                .contains("accepted meanwhile");
        for (Acting someone : List.of(
                Acting.person(fireLead.id(), partnership.partnership().id()),
                Acting.person(coordinator.id(), partnership.partnership().id()),
                Acting.system(partnership.partnership().id()))) {
            for (String change : List.of("progress = 'x'", "status = 'DRAFT'", "reviewed_at = now()", "version = 9")) {
                assertThatThrownBy(() -> someone.doing(() -> inTransaction(() ->
                                sql.sql("update delivery.update set " + change).update())))
                        .as(change)
                        .rootCause()
                        .hasMessageContaining("locked");
            }
            assertThat(someone.<Integer>doing(() -> inTransaction(
                            () -> sql.sql("delete from delivery.update_measure").update())))
                    .isZero();
        }
        as(fireLead, () -> {
            reviews.correct(subject("T1-01"), filed("T1-01"), "It was forty-one bins.");
            return true;
        });
        assertThat(partnership.acting(() -> updates.listAccepted(year)).get(0).errata())
                .extracting(erratum -> erratum.text())
                .containsExactly("It was forty-one bins.");
        refused(
                policeLead,
                "insert into delivery.update_erratum (id, partnership_id, update_id, at, by_person, text)"
                        + " select gen_random_uuid(), partnership_id, id, now(), journal.acting_person(), 'x' from delivery.update");
    }

    @Test
    void a_closed_year_takes_no_update() {
        partnership.acting(() -> {
            PlanLife life = application.getBean(PlanLife.class);
            life.move(year, YearStatus.CLOSING, "closing begun");
            return true;
        });
        assertThat(does(fireLead, () -> save(subject("T1-01"), "GREEN", "Late words", 0)))
                .isEqualTo("saved");
        closedWithoutMoreAdo();
        assertThat(does(fireLead, () -> save(subject("T1-01"), "RED", "Later words", 1)))
                .contains("not open");
        refusedOrNothing(fireLead, "update delivery.update set draft = '{}'");
    }

    @Test
    void a_quarter_that_is_not_over_takes_no_update() {
        Subject second = as(fireLead, () -> subjects.find(LiveYear.PLAN, FIRST.next(), "T1-01"))
                .orElseThrow();
        assertThat(does(fireLead, () -> save(second, "GREEN", "Early", 0))).contains("not open");
    }

    @Test
    void the_same_post_twenty_times_at_once_is_one_row_with_one_entry_in_the_journal() throws Exception {
        UUID token = UUID.randomUUID();
        Callable<String> post =
                () -> does(fireLead, () -> submit(token, subject("T1-01"), "GREEN", "Forty bins seen.", 0));
        assertThat(atOnce(post)).hasSize(20).containsOnly("saved");
        assertThat(partnership.<Integer>acting(() -> rows("delivery.update"))).isEqualTo(1);
        assertThat(partnership.acting(() -> journal.listOf(filed().id())))
                .extracting(entry -> entry.act())
                .containsExactly("update submitted", "draft saved");
    }

    @Test
    void of_twenty_different_first_drafts_at_once_one_is_kept_and_nineteen_see_it() throws Exception {
        List<Callable<String>> posts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String words = "Words of writer " + i;
            posts.add(() -> does(fireLead, () -> save(subject("T1-01"), "GREEN", words, 0)));
        }
        List<String> outcomes = atOnce(posts);
        assertThat(outcomes.stream().filter("saved"::equals)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> outcome.startsWith("overtaken by Words of writer")))
                .hasSize(19);
        assertThat(partnership.<Integer>acting(() -> rows("delivery.update"))).isEqualTo(1);
    }

    @Test
    void whoever_saves_second_keeps_their_words_and_sees_the_others() {
        does(fireLead, () -> save(subject("T1-01"), "GREEN", "First", 0));
        does(fireLead, () -> save(subject("T1-01"), "GREEN", "Second", 1));
        assertThat(does(fireLead, () -> save(subject("T1-01"), "RED", "Third", 1)))
                .isEqualTo("overtaken by Second");
        assertThat(does(fireLead, () -> submit(subject("T1-01"), "RED", "Third", 1)))
                .isEqualTo("overtaken by Second");
        assertThat(does(fireLead, () -> save(subject("T1-01"), "GREEN", "Second", 1)))
                .isEqualTo("saved");
    }

    @Test
    void a_figure_becomes_public_only_by_a_second_person() {
        Person both = partnership.person("Bo Example", agencyOf("Northmere Fire Service"), "COORDINATOR");
        Subject first = as(both, () -> subject("T1-01"));
        does(both, () -> submit(UUID.randomUUID(), first, withFigure(first, "118"), 0));
        as(coordinator, () -> reviews.accept(subject("T1-01"), filed("T1-01")));
        assertThat(publicValues()).isEmpty();
        assertThat(as(both, () -> releases.list())).allMatch(Unreleased::own);
        refusedOrNothing(
                both, "update delivery.update_measure set released_at = now(), released_by = journal.acting_person()");
        refused(
                coordinator,
                "update delivery.update_measure set released_at = now(), released_by = '" + both.id() + "'");
        refusedOrNothing(coordinator, "update delivery.update_measure set value = 1");
        assertThat(publicValues()).isEmpty();
        as(coordinator, () -> {
            releases.release(releases.list());
            return true;
        });
        assertThat(publicValues()).containsExactly("118");
        assertThat(as(coordinator, () -> releases.list())).isEmpty();
    }

    @Test
    void the_public_reads_progress_that_was_accepted_and_nothing_else() {
        accepted("T1-01", "GREEN", "Forty bins seen.");
        does(policeLead, () -> submit(subject("T1-03"), "GREEN", "Not accepted yet.", 0));
        Acting anyone = Acting.publicIn(partnership.partnership().id());
        Map<String, ActionProgress.Progress> seen =
                anyone.doing(() -> progress.progressOf(LiveYear.PLAN, LiveYear.YEAR, clock.instant()));
        assertThat(seen).containsOnlyKeys("T1-01");
        assertThat(seen.get("T1-01").words()).isEqualTo("Forty bins seen.");
        assertThat(seen.get("T1-01").rag()).isEqualTo(Rag.GREEN);
        assertThat(anyone.<Map<?, ?>>doing(() -> progress.progressOf(
                        LiveYear.PLAN, LiveYear.YEAR, LondonTime.startOf(LocalDate.of(2017, 7, 10)))))
                .as("before it was accepted")
                .isEmpty();
        assertThat(anyone.doing(() -> updates.listAccepted(year)).get(0).risks())
                .isNull();
        for (String table :
                List.of("update", "update_measure", "update_milestone", "update_erratum", "evidence_file")) {
            assertThat(anyone.<Integer>doing(() -> inTransaction(() -> rows("delivery." + table))))
                    .as(table)
                    .isZero();
        }
        TestPartnership another = TestPartnership.in(application);
        Person stranger = another.person("Sam Example", "COORDINATOR");
        assertThat(another.actingAs(stranger.id(), () -> updates.listAccepted(year)))
                .isEmpty();
        assertThat(another.<Integer>actingAs(stranger.id(), () -> rows("delivery.update")))
                .isZero();
    }

    @Test
    void whoever_is_erased_is_erased_from_the_links_too() {
        String address = String.valueOf(fireLead.email());
        LinkSecret secret = as(coordinator, () -> links.make(subject("T1-01"), address));
        JdbcClient owner = application.getBean(TestDatabase.class).ownerClient();
        owner.sql("update partnership.person set email = null where id = ?")
                .param(fireLead.id())
                .update();
        assertThat(owner.sql("select count(*) from delivery.update_link where email = ?")
                        .param(address)
                        .query(Integer.class)
                        .single())
                .isZero();
        Acting anyone = Acting.publicIn(partnership.partnership().id());
        assertThat(anyone.doing(() -> links.look(secret, Optional.empty())).state())
                .isEqualTo(LinkSql.State.REVOKED);
    }

    @Test
    void a_link_opens_its_own_update_in_its_own_browser_and_nothing_else() {
        LinkSecret secret = as(coordinator, () -> links.make(subject("T1-01"), "owner@northmere.example"));
        LinkSecret browser = LinkSecret.fresh();
        Acting anyone = Acting.publicIn(partnership.partnership().id());
        assertThat(anyone.doing(() -> links.look(secret, Optional.of(browser))).state())
                .isEqualTo(LinkSql.State.NEW);
        assertThat(anyone.doing(() -> links.start(secret, browser, "someone@else.example")))
                .isEqualTo(LinkSql.Start.WRONG_ADDRESS);
        assertThat(anyone.doing(() -> links.start(secret, browser, " Owner@Northmere.example ")))
                .isEqualTo(LinkSql.Start.STARTED);
        assertThat(anyone.doing(() -> links.start(secret, LinkSecret.fresh(), "owner@northmere.example")))
                .isEqualTo(LinkSql.Start.NOT_NEW);
        assertThat(anyone.doing(() -> links.look(secret, Optional.of(LinkSecret.fresh())))
                        .about())
                .isEmpty();

        UUID here = partnership.partnership().id();
        Acting forwarded = links.holder(here, secret, LinkSecret.fresh());
        Acting holder = links.holder(here, secret, browser);
        assertThat(forwarded.<Optional<?>>doing(() -> subjects.find(LiveYear.PLAN, FIRST, "T1-01")))
                .isEmpty();
        assertThat(holder.<Optional<?>>doing(() -> subjects.find(LiveYear.PLAN, FIRST, "T1-02")))
                .isEmpty();
        assertThat(holder.<Optional<?>>doing(() -> subjects.find(LiveYear.PLAN, FIRST.next(), "T1-01")))
                .isEmpty();
        Subject other = as(fireLead, () -> subject("T1-02"));
        assertThatThrownBy(() -> holder.doing(() -> save(other, "GREEN", "Another's", 0)))
                .rootCause()
                .hasMessageContaining("row-level security");
        does(fireLead, () -> save(subject("T1-02"), "GREEN", "Another's", 0));
        assertThat(holder.<Integer>doing(() -> inTransaction(() -> rows("delivery.update"))))
                .isZero();
        for (String table :
                List.of("partnership.person", "delivery.update_link", "journal.entry", "delivery.update_erratum")) {
            assertThat(holder.<Integer>doing(() ->
                            inTransaction(() -> sql.sql("select count(*) from (select id from " + table + ") as t")
                                    .query(Integer.class)
                                    .single())))
                    .as(table)
                    .isZero();
        }
        String given = holder.doing(() -> submit(subject("T1-01"), "GREEN", "By link.", 0));
        assertThat(given).isEqualTo("saved");
        assertThat(anyone.doing(() -> links.look(secret, Optional.of(browser))).state())
                .isEqualTo(LinkSql.State.USED);
        assertThat(holder.<Optional<?>>doing(() -> subjects.find(LiveYear.PLAN, FIRST, "T1-01")))
                .isEmpty();
        assertThat(holder.<Integer>doing(() -> inTransaction(() -> rows("delivery.update"))))
                .isZero();
        assertThat(partnership.acting(() -> journal.listOf(filed().id())).get(0).after())
                .containsKey("bySignedLinkOf");
    }

    @Test
    void a_link_ends_when_it_expires_is_revoked_or_is_guessed_at_five_times() {
        LinkSecret browser = LinkSecret.fresh();
        Acting anyone = Acting.publicIn(partnership.partnership().id());
        LinkSecret expiring = as(coordinator, () -> links.make(subject("T1-01"), "owner@northmere.example"));
        anyone.doing(() -> links.start(expiring, browser, "owner@northmere.example"));
        clock.goTo(clock.instant().plus(LinkSql.LASTS).plus(Duration.ofMinutes(1)));
        assertThat(anyone.doing(() -> links.look(expiring, Optional.of(browser)))
                        .state())
                .isEqualTo(LinkSql.State.EXPIRED);
        Acting holder = links.holder(partnership.partnership().id(), expiring, browser);
        assertThat(holder.<Optional<?>>doing(() -> subjects.find(LiveYear.PLAN, FIRST, "T1-01")))
                .isEmpty();

        LinkSecret older = as(coordinator, () -> links.make(subject("T1-01"), "owner@northmere.example"));
        LinkSecret newer = as(coordinator, () -> links.make(subject("T1-01"), "owner@northmere.example"));
        assertThat(anyone.doing(() -> links.look(older, Optional.empty())).state())
                .isEqualTo(LinkSql.State.REVOKED);
        for (int guess = 0; guess < 5; guess++) {
            anyone.doing(() -> links.start(newer, browser, "someone@else.example"));
        }
        assertThat(anyone.doing(() -> links.start(newer, browser, "owner@northmere.example")))
                .isEqualTo(LinkSql.Start.NOT_NEW);
        assertThat(anyone.doing(() -> links.look(newer, Optional.empty())).state())
                .isEqualTo(LinkSql.State.REVOKED);
        assertThat(anyone.doing(() -> links.look(LinkSecret.fresh(), Optional.empty()))
                        .state())
                .isEqualTo(LinkSql.State.UNKNOWN);
        refused(coordinator, "select token_hash from delivery.update_link");
        refusedOrNothing(fireLead, "update delivery.update_link set revoked_at = now()");
    }

    @Test
    void the_same_file_is_kept_once_and_a_draft_file_is_its_agencys_own() {
        byte[] content = "month,fires\n".getBytes(StandardCharsets.UTF_8);
        Attachment file = new Attachment("june.csv", EvidenceKind.CSV, content);
        does(fireLead, () -> save(subject("T1-01"), "GREEN", "Forty bins seen.", 0));
        as(fireLead, () -> {
            evidence.add(filed().id(), file);
            evidence.add(filed().id(), file);
            return true;
        });
        UUID kept = filed().files().get(0).id();
        assertThat(filed().files()).hasSize(1);
        assertThat(as(fireLead, () -> evidence.find(kept)).orElseThrow().content())
                .isEqualTo(content);
        assertThat(as(policeLead, () -> evidence.find(kept))).isEmpty();
        does(fireLead, () -> submit(subject("T1-01"), "GREEN", "Forty bins seen.", 1));
        assertThat(as(policeLead, () -> evidence.find(kept))).isPresent();
    }

    private void accepted(String reference, String rag, String words) {
        does(fireLead, () -> submit(subject(reference), rag, words, 0));
        assertThat(as(coordinator, () -> reviews.accept(subject(reference), filed(reference))))
                .isTrue();
    }

    private List<String> publicValues() {
        return Acting.publicIn(partnership.partnership().id()).doing(() -> updates.listAccepted(year)).stream()
                .flatMap(update -> update.values().stream())
                .map(value -> value.value().toPlainString())
                .toList();
    }

    private Subject subject(String reference) {
        return subjects.find(LiveYear.PLAN, FIRST, reference).orElseThrow();
    }

    private Filed filed() {
        return partnership.acting(() -> filed("T1-01"));
    }

    private Filed filed(String reference) {
        return filed.find(subject(reference)).orElseThrow();
    }

    private String save(Subject subject, String rag, String progressWords, int version) {
        return words(
                giving.saveDraft(UUID.randomUUID(), sent(subject, form(subject, rag, progressWords), version), "/"));
    }

    private String submit(Subject subject, String rag, String progressWords, int version) {
        return submit(UUID.randomUUID(), subject, rag, progressWords, version);
    }

    private String submit(UUID token, Subject subject, String rag, String progressWords, int version) {
        return submit(token, subject, form(subject, rag, progressWords), version);
    }

    private String submit(UUID token, Subject subject, UpdateForm form, int version) {
        return words(giving.submit(token, sent(subject, form, version), "/"));
    }

    private static Giving.Sent sent(Subject subject, UpdateForm form, int version) {
        return Giving.Sent.textOnly(subject, form, version);
    }

    private static UpdateForm form(Subject subject, String rag, String words) {
        return UpdateForm.posted(
                Map.of(UpdateForm.RAG, rag, UpdateForm.PROGRESS, words, UpdateForm.REASON, "Because"), subject);
    }

    private static UpdateForm withFigure(Subject subject, String value) {
        Map<String, String> typed =
                new java.util.HashMap<>(UpdateForm.empty(subject).typed());
        typed.putAll(form(subject, "GREEN", "Forty bins seen.").typed());
        typed.put(UpdateForm.value(subject.measures().get(0)), value);
        return new UpdateForm(typed);
    }

    private static String words(Outcome<Refusal> outcome) {
        return outcome.match(
                saved -> "saved",
                why -> why instanceof Refusal.Overtaken late
                        ? "overtaken by " + late.theirs().draft().get(UpdateForm.PROGRESS)
                        : why instanceof Refusal.NotNow not ? not.why() : why.toString());
    }

    /** As a person at a page: each service has its own transaction. */
    private <T> T does(Person person, Supplier<T> work) {
        return Acting.person(person.id(), partnership.partnership().id()).doing(work);
    }

    /** As a person, in one transaction. */
    private <T> T as(Person person, Supplier<T> work) {
        return partnership.actingAs(person.id(), work);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return application
                .getBean(org.springframework.transaction.support.TransactionTemplate.class)
                .execute(transaction -> work.get());
    }

    private int rows(String table) {
        return sql.sql("select count(*) from " + table + " where partnership_id = ?")
                .param(partnership.partnership().id())
                .query(Integer.class)
                .single();
    }

    /** Past the triggers that want every action settled first. */
    private void closedWithoutMoreAdo() {
        JdbcClient.create(application.getBean(TestDatabase.class).superuser())
                .sql("do $$ begin perform set_config('session_replication_role', 'replica', true);"
                        + " update plan.annual_action_plan set status = 'CLOSED' where id = '" + year.id()
                        + "'; end $$")
                .update();
    }

    private Agency agencyOf(String name) {
        return partnership.acting(() -> application
                .getBean(foreland.partnership.Agencies.class)
                .findByName(name)
                .orElseThrow());
    }

    private void refused(Person person, String statement) {
        assertThatThrownBy(() -> as(person, () -> run(statement)))
                .as(statement)
                .rootCause()
                .hasMessageFindingMatch(
                        "row-level security|permission denied|is written by|is reviewed by|locked|once its update");
    }

    /** A statement that is refused, or finds nothing that it may change. */
    private void refusedOrNothing(Person person, String statement) {
        int changed;
        try {
            changed = as(person, () -> run(statement));
        } catch (org.springframework.dao.DataAccessException refused) {
            changed = 0;
        }
        assertThat(changed).as(statement).isZero();
    }

    private int run(String statement) {
        return statement.startsWith("select")
                ? sql.sql(statement).query((row, n) -> n).list().size()
                : sql.sql(statement).update();
    }

    private static List<String> atOnce(Callable<String> post) throws Exception {
        return atOnce(java.util.Collections.nCopies(20, post));
    }

    private static List<String> atOnce(List<Callable<String>> posts) throws Exception {
        ExecutorService twenty = Executors.newFixedThreadPool(20);
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : twenty.invokeAll(posts)) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            twenty.shutdown();
        }
    }
}
