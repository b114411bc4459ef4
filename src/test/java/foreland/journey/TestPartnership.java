package foreland.journey;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import foreland.journal.Acting;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.AgencyKind;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.partnership.People;
import foreland.partnership.Person;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership made for one test, with an agency, and people as the test wants them. Its people are made up. */
public final class TestPartnership {

    /** Of every account made here. */
    public static final String PASSWORD = "violet anchor turnip 52 gazebo";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext application;
    private final Partnership partnership;
    private final Agency council;

    private TestPartnership(ApplicationContext application, Partnership partnership, String agency) {
        SecondNode.ready(application);
        this.application = application;
        this.partnership = partnership;
        this.council = acting(() -> application.getBean(Agencies.class).add(agency, AgencyKind.NOT_KNOWN, null));
    }

    public static TestPartnership in(ApplicationContext application) {
        return new TestPartnership(application, added(application, true), "Northmere Council");
    }

    public static TestPartnership unitaryIn(ApplicationContext application) {
        return new TestPartnership(application, added(application, false), "Northmere Council");
    }

    /** The home partnership, which all tests share, with an agency of this test's own. */
    public static TestPartnership homeIn(ApplicationContext application) {
        Partnership home = application.getBean(Partnerships.class).findHome().orElseGet(() -> added(application, true));
        return new TestPartnership(application, home, "Homestead Council " + COUNT.incrementAndGet());
    }

    private static Partnership added(ApplicationContext application, boolean twoTier) {
        int number = COUNT.incrementAndGet();
        return Acting.system(null)
                .doing(() -> application
                        .getBean(Partnerships.class)
                        .add("test-" + number, "Partnership " + number, twoTier, false));
    }

    public Partnership partnership() {
        return partnership;
    }

    public Agency council() {
        return council;
    }

    /** The program acting in this partnership, in one transaction. */
    public <T> T acting(Supplier<T> work) {
        return as(Acting.system(partnership.id()), work);
    }

    /** A person acting in this partnership, in one transaction; row-level security goes by them. */
    public <T> T actingAs(UUID person, Supplier<T> work) {
        return as(Acting.person(person, partnership.id()), work);
    }

    private <T> T as(Acting acting, Supplier<T> work) {
        TransactionTemplate transactions = application.getBean(TransactionTemplate.class);
        return acting.doing(() -> transactions.execute(transaction -> work.get()));
    }

    /** Another agency of this partnership. */
    public Agency agency(String name) {
        return acting(() -> application.getBean(Agencies.class).add(name, AgencyKind.NOT_KNOWN, null));
    }

    /** Someone with these roles since 1 April 2017, and an account like those of the example: it works without a second factor. */
    public Person person(String name, String... roles) {
        return person(name, true, roles);
    }

    /** The same for an agency. */
    public Person person(String name, Agency agency, String... roles) {
        return person(name, agency, true, roles);
    }

    /** @param loopbackOnly false for an account as real people have it, which needs a second factor */
    public Person person(String name, boolean loopbackOnly, String... roles) {
        return person(name, council, loopbackOnly, roles);
    }

    private Person person(String name, Agency agency, boolean loopbackOnly, String... roles) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + COUNT.incrementAndGet()
                + "@northmere.example";
        return acting(() -> {
            People people = application.getBean(People.class);
            LocalDate since = LocalDate.of(2017, 4, 1);
            Person added = people.add(name, email, agency.id(), roles[0], since);
            for (int i = 1; i < roles.length; i++) {
                people.giveRole(added.id(), agency.id(), roles[i], since);
            }
            people.openAccount(added.id(), PASSWORD, loopbackOnly);
            return added;
        });
    }

    /** The address of one of this partnership's pages. */
    public String address(String path) {
        return "http://localhost:" + SecondNode.doorOf(application) + "/p/" + partnership.slug() + path;
    }

    /**
     * Signs in and opens the desk. The form is sent as a browser sends it, but not filled in: that is the subject of the journeys
     * through sign-in, and would cost each of the others as much as a page of its own.
     */
    public void signIn(Page page, Person who) {
        APIRequestContext sender = page.context().request();
        Matcher token = CSRF.matcher(sender.get(address("/sign-in")).text());
        if (!token.find()) {
            throw new AssertionError("no form to sign in with");
        }
        APIResponse answer = sender.post(
                address("/sign-in"),
                RequestOptions.create()
                        .setMaxRedirects(0)
                        .setForm(FormData.create()
                                .set("_csrf", token.group(1))
                                .set("next", "/desk")
                                .set("email", String.valueOf(who.email()))
                                .set("password", PASSWORD)));
        if (answer.status() != 302) {
            throw new AssertionError("not signed in: " + answer.status());
        }
        page.navigate(address("/desk"));
        page.waitForURL(address("/desk"));
    }
}
