package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import foreland.journal.Acting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every constraint of the plan's tables refuses what it says, also to the tables' owner. */
class ConstraintsTest {

    /** By constraint, a statement on a stored plan that only this constraint refuses. */
    private static final Map<String, String> REFUSED = new TreeMap<>();

    static {
        refused(
                "plan_of_partnership",
                "insert into plan.plan (id, partnership_id, reference, kind, title, partnership_name, rolling, status, published, "
                        + "sources, reconstructed) select gen_random_uuid(), gen_random_uuid(), reference, kind, title, 'x', false, "
                        + "'DRAFT', false, '[]', false from plan.plan where id = :plan");
        refused(
                "action_of_plan",
                "insert into plan.action (id, partnership_id, plan_id, year, reference, position, title, lead_agency_id, "
                        + "as_published, firmness, status, outputs, sources, reconstructed) select gen_random_uuid(), "
                        + "gen_random_uuid(), plan_id, year, reference || 'x', 9, title, lead_agency_id, as_published, firmness, "
                        + "status, outputs, sources, false from plan.action where plan_id = :plan");
        refused(
                "plan_reference_is_unique",
                "insert into plan.plan (id, partnership_id, reference, kind, title, partnership_name, rolling, status, published, "
                        + "sources, reconstructed) select gen_random_uuid(), partnership_id, reference, kind, title, 'x', false, "
                        + "'DRAFT', false, '[]', false from plan.plan where id = :plan");
        plan("plan_reference_fits_an_address", "reference = 'a b'");
        plan("plan_kind_is_known", "kind = 'LEAFLET'");
        plan("plan_has_a_title", "title = ' '");
        plan("plan_names_its_partnership", "partnership_name = ''");
        plan("plan_ends_after_it_starts", "from_date = '2030-01-01'");
        plan("plan_is_rolling_without_end", "rolling = true");
        plan("plan_status_is_known", "status = 'LOST'");
        of("plan_agency_of_plan", "plan_agency", "plan_id = gen_random_uuid()");
        of("plan_agency_is_of_the_partnership", "plan_agency", "agency_id = gen_random_uuid()");
        of("plan_agency_kind_is_known", "plan_agency", "kind = 'FRIEND'");
        of("focus_area_of_plan", "focus_area", "partnership_id = gen_random_uuid()");
        of("focus_area_code_is_unique", "focus_area", "code = 'T1'");
        of("focus_area_code_fits_an_address", "focus_area", "code = 'T/2' || position");
        of("focus_area_has_a_title", "focus_area", "title = ''");
        of("focus_area_limbs_are_known", "focus_area", "limbs = array['WEATHER']");
        of("annual_action_plan_of_plan", "annual_action_plan", "partnership_id = gen_random_uuid()");
        refused(
                "annual_action_plan_once_a_year",
                "insert into plan.annual_action_plan select gen_random_uuid(), partnership_id, "
                        + "plan_id, year, title, reconstructed, reconstruction_note, wordings from plan.annual_action_plan where plan_id = :plan");
        refused(
                "annual_action_plan_year_is_a_financial_year",
                "insert into plan.annual_action_plan select gen_random_uuid(), "
                        + "partnership_id, plan_id, 20178, null, false, null, '[]' from plan.annual_action_plan where plan_id = :plan");
        of("annual_action_plan_status_is_known", "annual_action_plan", "status = 'LOST'");
        of("action_of_year", "action", "year = 2018");
        of("action_reference_is_unique", "action", "reference = 'T1-01'");
        of("action_reference_fits_an_address", "action", "reference = '-'");
        of("action_has_a_title", "action", "title = ''");
        of("action_focus_area_is_of_the_plan", "action", "focus_area = 'T9'");
        of("action_lead_agency_is_of_the_partnership", "action", "lead_agency_id = gen_random_uuid()");
        of("action_follows_its_plans_status", "action", "as_published = true");
        of("action_has_a_lead_agency", "action", "lead_agency_id = null");
        of("action_owner_is_a_person", "action", "owner_person_id = gen_random_uuid()");
        of("action_is_due_after_it_starts", "action", "start_date = '2018-01-01', due_date = '2017-12-31'");
        of("action_firmness_is_known", "action", "firmness = 'SOFT'");
        of("action_status_is_known", "action", "status = 'LOST'");
        of("action_disposition_is_known", "action", "disposition = 'LOST'");
        of("action_continues_an_action_of_a_year", "action", "continues_year = 2016");
        of("supporting_agency_of_action", "supporting_agency", "plan_id = gen_random_uuid()");
        of("supporting_agency_is_of_the_partnership", "supporting_agency", "agency_id = gen_random_uuid()");
        of("measure_of_action", "measure", "plan_id = gen_random_uuid()");
        of(
                "measure_kind_is_known",
                "measure",
                "kind = 'FEELING', actuals = null, unit = null, baseline = null, "
                        + "baseline_period = null, target = null, direction = null, data_source = null, frequency = null, describes = null");
        of("measure_has_a_title", "measure", "title = ''");
        of("measure_target_has_a_unit", "measure", "unit = null, baseline = null", "kind = 'NUMERIC'");
        of("measure_figures_have_a_unit", "measure", "unit = null, target = null", "kind = 'NUMERIC'");
        of("measure_direction_is_known", "measure", "direction = 'SIDEWAYS'", "kind = 'NUMERIC'");
        of("measure_describes_is_known", "measure", "describes = 'WEATHER'", "kind = 'NUMERIC'");
        of("measure_figures_are_of_numeric_ones", "measure", "data_source = 'Police'", "kind = 'NARRATIVE'");
        of("measure_dates_are_of_milestones", "measure", "due_date = '2018-01-01'");
        of("milestone_of_action", "milestone", "plan_id = gen_random_uuid()");
        of("milestone_has_a_title", "milestone", "title = ''");
        of("annual_action_plan_status_is_known", "annual_action_plan", "status = 'LOST'");
        refused(
                "agreement_once_an_agency",
                "insert into plan.agreement select gen_random_uuid(), partnership_id, plan_id, action_id, agency_id, state, "
                        + "action_version, proposal, reply, at, by_person, version from plan.agreement where plan_id = :plan");
        of("agreement_of_action", "agreement", "plan_id = gen_random_uuid()");
        of("agreement_of_an_agency", "agreement", "agency_id = gen_random_uuid()");
        of("agreement_by_a_person", "agreement", "by_person = gen_random_uuid()");
        of("agreement_state_is_known", "agreement", "state = 'LOST'");
        of("agreement_proposal_says_what", "agreement", "state = 'CHANGE_PROPOSED'");
        of("agreement_asked_again_says_why", "agreement", "state = 'ASKED'");
        of("published_fact_of_plan", "published_fact", "partnership_id = gen_random_uuid()");
        of("published_fact_of_year", "published_fact", "year = 2018");
        of("published_fact_focus_area_is_of_the_plan", "published_fact", "focus_area = 'T9'");
        of("published_fact_kind_is_known", "published_fact", "kind = 'rumour', body = '{\"kind\": \"rumour\"}'");
        of("published_fact_is_of_its_kind", "published_fact", "kind = 'project'");
    }

    /** Those that only foreign keys lean on: wider than the primary key, they refuse nothing that it does not. */
    /** The tables of the plan as a document and of its agreement; those of its changes and versions are not tried here. */
    private static final String DOCUMENT =
            "'plan.plan'::regclass, 'plan.plan_agency'::regclass, 'plan.focus_area'::regclass, "
                    + "'plan.annual_action_plan'::regclass, 'plan.action'::regclass, 'plan.supporting_agency'::regclass, "
                    + "'plan.measure'::regclass, 'plan.milestone'::regclass, 'plan.published_fact'::regclass, 'plan.agreement'::regclass";

    private static final List<String> FOR_FOREIGN_KEYS =
            List.of("plan_within_partnership", "plan_knows_whether_as_published", "action_within_plan");

    private final PlanStore store = PlanStore.get();
    private final Acting system = Acting.system(store.partnership());
    private final JdbcClient owner = store.database.ownerClient();

    @BeforeEach
    void a_plan_is_there() {
        system.doing(() -> store.plans().record(ExamplePlans.northmarsh()));
        owner.sql("""
                        insert into plan.agreement
                            (id, partnership_id, plan_id, action_id, agency_id, state, action_version, at)
                        select gen_random_uuid(), partnership_id, plan_id, id, lead_agency_id, 'ACCEPTED', version, now()
                        from plan.action where plan_id = ? limit 1""").param(plan()).update();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void a_constraint_refuses_what_it_says(String constraint) {
        DataIntegrityViolationException violation = catchThrowableOfType(
                DataIntegrityViolationException.class,
                () -> owner.sql(REFUSED.get(constraint)).param("plan", plan()).update());
        assertThat(violation).isNotNull();
        assertThat(Constraints.constraint(violation)).contains(constraint);
    }

    @Test
    void no_constraint_is_without_a_test() {
        assertThat(owner.sql("select conname from pg_constraint where conrelid in (" + DOCUMENT
                                + ") and contype in ('c', 'f', 'u')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(constraints(), FOR_FOREIGN_KEYS.stream()).toList());
    }

    static Stream<String> constraints() {
        return REFUSED.keySet().stream();
    }

    private Object plan() {
        return owner.sql("select id from plan.plan where partnership_id = ?")
                .param(system.partnership())
                .query(UUID.class)
                .single();
    }

    private static void plan(String constraint, String change) {
        REFUSED.put(constraint, "update plan.plan set " + change + " where id = :plan");
    }

    private static void refused(String constraint, String statement) {
        REFUSED.put(constraint, statement);
    }

    private static void of(String constraint, String table, String change, String which) {
        REFUSED.put(constraint, "update plan." + table + " set " + change + " where plan_id = :plan and " + which);
    }

    private static void of(String constraint, String table, String change) {
        REFUSED.put(constraint, "update plan." + table + " set " + change + " where plan_id = :plan");
    }
}
