package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import foreland.journal.Acting;
import foreland.journal.JournalEntry;
import foreland.plan.Plan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlansSqlTest {

    private final PlanStore store = PlanStore.get();
    private final Acting here = Acting.system(store.partnership());

    @Test
    void a_plan_is_found_as_it_was_recorded() {
        assertThat(record(ExamplePlans.northmarsh())).isEqualTo(7);
        assertThat(find()).isEqualTo(ExamplePlans.northmarsh());
    }

    @Test
    void one_changed_measure_is_one_entry_in_the_journal() {
        record(ExamplePlans.northmarsh());
        long before = countEntries();

        assertThat(record(ExamplePlans.withTarget("80"))).isEqualTo(1);

        assertThat(countEntries()).isEqualTo(before + 1);
        JournalEntry entry = newest();
        assertThat(entry.act()).isEqualTo("action T1-01 of 2017-18 changed");
        assertThat(entry.changes()).extracting(JournalEntry.Change::field).containsExactly("measures");
    }

    @Test
    void an_action_put_between_two_others_is_one_entry_and_keeps_its_place() {
        record(ExamplePlans.northmarsh());
        Plan longer = ExamplePlans.withActionInBetween("T1-01a");

        assertThat(record(longer)).isEqualTo(1);

        assertThat(newest().act()).isEqualTo("action T1-01a of 2017-18 added");
        assertThat(find()).isEqualTo(longer);
    }

    @Test
    void what_is_removed_is_gone_from_the_tables_and_kept_in_the_journal() {
        record(ExamplePlans.northmarsh());
        UUID action = store.database
                .ownerClient()
                .sql("select id from plan.action where partnership_id = ? and reference = 'T1-02'")
                .param(here.partnership())
                .query(UUID.class)
                .single();

        assertThat(record(ExamplePlans.withoutAction("T1-02"))).isEqualTo(1);

        assertThat(find().findYear(new FinancialYear(2017)).orElseThrow().findAction("T1-02"))
                .isEmpty();
        List<JournalEntry> entries =
                store.transaction(here, () -> store.journal().listOf(action));
        assertThat(entries)
                .extracting(JournalEntry::kind)
                .containsExactly(JournalEntry.Kind.REMOVED, JournalEntry.Kind.CHANGED);
        assertThat(entries.get(0).before()).containsEntry("title", "Lighting along the harbour");
    }

    @Test
    void agencies_that_a_plan_names_first_become_known_to_the_partnership() {
        record(ExamplePlans.northmarsh());
        assertThat(store.database
                        .ownerClient()
                        .sql("select name || ': ' || coalesce(authority, kind) from partnership.agency "
                                + "where partnership_id = ? order by name")
                        .param(here.partnership())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Harbour Housing: NOT_KNOWN",
                        "Northmarsh District Council: DISTRICT_COUNCIL",
                        "Northmarsh Police: POLICE");
    }

    @Test
    void an_owner_is_one_person_of_the_directory_however_often_named() {
        record(ExamplePlans.northmarsh());
        record(ExamplePlans.withTarget("80"));
        assertThat(store.database
                        .ownerClient()
                        .sql("select count(distinct owner_person_id) from plan.action where partnership_id = ?")
                        .param(here.partnership())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void plans_are_listed_the_newest_first_with_what_they_hold() {
        record(ExamplePlans.northmarsh());
        assertThat(here.doing(() -> store.plans().list())).singleElement().satisfies(summary -> {
            assertThat(summary.reference()).isEqualTo("2017-20");
            assertThat(summary.years()).containsExactly(new FinancialYear(2017));
            assertThat(summary.actions()).isEqualTo(2);
        });
    }

    @Test
    void a_year_finds_the_plans_that_speak_of_it() {
        record(ExamplePlans.northmarsh());
        assertThat(here.doing(() -> store.plans().read().listFor(new FinancialYear(2017))))
                .containsExactly(ExamplePlans.northmarsh());
        assertThat(here.doing(() -> store.plans().read().listFor(new FinancialYear(2021))))
                .isEmpty();
    }

    private int record(Plan plan) {
        return here.doing(() -> store.plans().record(plan));
    }

    private Plan find() {
        return here.doing(() -> store.plans().find("2017-20")).orElseThrow();
    }

    private JournalEntry newest() {
        return store.transaction(here, () -> store.journal().listNewest(1)).get(0);
    }

    private long countEntries() {
        return store.database
                .ownerClient()
                .sql("select count(*) from journal.entry where partnership_id = ?")
                .param(here.partnership())
                .query(Long.class)
                .single();
    }
}
