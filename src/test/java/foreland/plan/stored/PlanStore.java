package foreland.plan.stored;

import com.zaxxer.hikari.HikariDataSource;
import foreland.house.HouseFolder;
import foreland.house.HouseSecret;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.plan.ChangeLife;
import foreland.plan.PlanChanges;
import foreland.plan.PlanEditing;
import foreland.plan.PlanLife;
import foreland.plan.PlanVersions;
import foreland.plan.Plans;
import foreland.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal, the partnership and the plan on a database, without the web: one for all tests of stored plans. */
final class PlanStore {

    private static final AtomicInteger PARTNERSHIPS = new AtomicInteger();

    private static final PlanStore ONE = new PlanStore();

    final TestDatabase database = TestDatabase.create();
    final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private PlanStore() {
        context.registerBean(DataSource.class, this::pool);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(HouseSecret.class, () -> new HouseSecret(() -> "of the tests"));
        context.registerBean(
                HouseFolder.class,
                () -> new HouseFolder(
                        Path.of("target/house-" + ProcessHandle.current().pid())));
        context.register(Transactions.class);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(context.getBean(DataSource.class)));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(JdbcTemplate.class)));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        scanner.addExcludeFilter((type, factory) -> type.getClassMetadata()
                .getClassName()
                .matches("foreland\\.(partnership\\.[a-z]+|plan\\.(?!stored)[a-z]+)\\..*"));
        context.registerBean(PasswordEncoder.class, () -> new Argon2PasswordEncoder(16, 32, 1, 1 << 10, 1));
        scanner.scan("foreland.journal", "foreland.partnership", "foreland.plan");
        context.refresh();
    }

    private DataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database.app());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(0);
        return pool;
    }

    static PlanStore get() {
        return ONE;
    }

    Plans plans() {
        return context.getBean(Plans.class);
    }

    PlanEditing editing() {
        return context.getBean(PlanEditing.class);
    }

    PlanChanges changes() {
        return context.getBean(PlanChanges.class);
    }

    ChangeLife changeLife() {
        return context.getBean(ChangeLife.class);
    }

    PlanVersions versions() {
        return context.getBean(PlanVersions.class);
    }

    PlanLife life() {
        return context.getBean(PlanLife.class);
    }

    Journal journal() {
        return context.getBean(Journal.class);
    }

    JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }

    /** A new partnership of its own for a test. */
    UUID partnership() {
        int number = PARTNERSHIPS.incrementAndGet();
        Partnership added = Acting.system(null)
                .doing(() -> context.getBean(Partnerships.class)
                        .add("partnership-" + number, "Partnership " + number, true, true));
        return added.id();
    }

    /** A person who signs in to a partnership in a role. */
    UUID member(UUID partnership, String role) {
        UUID person = UUID.randomUUID();
        UUID agency = UUID.randomUUID();
        JdbcClient owner = database.ownerClient();
        owner.sql("insert into partnership.person (id, name) values (?, 'Robin Example')")
                .param(person)
                .update();
        owner.sql(
                        "insert into partnership.agency (id, partnership_id, slug, name, kind) values (?, ?, ?, ?, 'INVITEE')")
                .params(agency, partnership, "agency-" + agency, "Agency " + agency)
                .update();
        owner.sql("insert into partnership.account (person_id, email) values (?, ?)")
                .params(person, person + "@example.org")
                .update();
        owner.sql("""
                        insert into partnership.membership (id, partnership_id, person_id, agency_id, role, from_date)
                        values (gen_random_uuid(), ?, ?, ?, ?, '2000-01-01')""").params(partnership, person, agency, role).update();
        return person;
    }

    /** A person who signs in to a partnership in a role for an agency that the partnership has. */
    UUID member(UUID partnership, String role, String agency) {
        UUID person = member(partnership, role);
        database.ownerClient().sql("""
                        update partnership.membership set agency_id =
                            (select id from partnership.agency where partnership_id = ? and name = ?)
                        where person_id = ?""").params(partnership, agency, person).update();
        return person;
    }

    /** Work in one transaction of whoever is acting. */
    <T> T transaction(Acting acting, Supplier<T> work) {
        return acting.doing(() -> context.getBean(TransactionTemplate.class).execute(transaction -> work.get()));
    }

    @EnableTransactionManagement
    static class Transactions {}
}
