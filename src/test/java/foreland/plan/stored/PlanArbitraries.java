package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.money.Money;
import foreland.plan.Action;
import foreland.plan.ActionLink;
import foreland.plan.AgencyKind;
import foreland.plan.AgencyRef;
import foreland.plan.AnnualActionPlan;
import foreland.plan.ConsultationQuestion;
import foreland.plan.ConsultationResult;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.DispositionCount;
import foreland.plan.Firmness;
import foreland.plan.FocusArea;
import foreland.plan.FocusAreaLink;
import foreland.plan.FocusAreaWording;
import foreland.plan.LinkKind;
import foreland.plan.Milestone;
import foreland.plan.MilestoneMeasure;
import foreland.plan.NarrativeMeasure;
import foreland.plan.Note;
import foreland.plan.NumericMeasure;
import foreland.plan.OutputCount;
import foreland.plan.PerformanceFigure;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import foreland.plan.PublishedActual;
import foreland.plan.PublishedFact;
import foreland.plan.PublishedGrant;
import foreland.plan.PublishedStatus;
import foreland.plan.Source;
import foreland.plan.StatutoryLimb;
import foreland.plan.SuccessMeasure;
import foreland.plan.Timescale;
import foreland.plan.YearEndDisposition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Plans with some of everything that a plan can say, each built from a seed. */
final class PlanArbitraries {

    private static final List<String> AGENCIES = List.of(
            "Northmarsh District Council",
            "Northmarsh Police",
            "Saltmere Fire & Rescue",
            "Harbour Housing",
            "Probation North");
    private static final List<String> PEOPLE = List.of("Robin Fairweather", "Ash Kestrel", "Jo O'Fictional");
    private static final List<String> TEXTS = List.of(
            "Fewer fires",
            "Über 50 actions — \"over\" & <more>",
            "a\nb\tc",
            "'; drop table plan.plan; --",
            "{\"json\": [1]}",
            "{a,b}",
            "\\N 50%");

    private final Random random;

    private PlanArbitraries(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<Plan> plans(String reference) {
        return Arbitraries.longs().map(seed -> new PlanArbitraries(seed).plan(reference));
    }

    /** The same plan with one or more things about it changed. */
    static Plan changed(Plan plan, long seed) {
        return new PlanArbitraries(seed).change(plan);
    }

    private Plan plan(String reference) {
        int first = 2000 + random.nextInt(20);
        int length = 1 + random.nextInt(3);
        boolean rolling = random.nextInt(4) == 0;
        boolean asPublished = random.nextBoolean();
        List<FocusArea> areas = list(0, 4, i -> focusArea("T" + i));
        List<AnnualActionPlan> years = list(0, length, i -> year(first + i, areas, asPublished));
        return new Plan(
                reference,
                one(PlanKind.values()),
                text(),
                "Northmarsh Partnership",
                new Period(LocalDate.of(first, 4, 1), rolling ? null : LocalDate.of(first + length, 3, 31)),
                rolling,
                maybe(this::text),
                asPublished ? PlanStatus.RECORDED_AS_PUBLISHED : PlanStatus.IN_FORCE,
                random.nextBoolean(),
                maybe(this::text),
                maybe(this::text),
                list(0, 2, i -> new Source(text(), maybe(this::text))),
                random.nextBoolean(),
                maybe(this::text),
                distinct(AGENCIES).stream()
                        .map(name -> new AgencyRef(name, maybe(() -> one(AgencyKind.values()))))
                        .toList(),
                areas,
                years,
                facts(areas));
    }

    private FocusArea focusArea(String code) {
        return new FocusArea(
                code,
                text(),
                lines(),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                list(0, 2, i -> new FocusAreaLink(one(LinkKind.values()), maybe(this::text), text())),
                list(0, 2, i -> one(StatutoryLimb.values())));
    }

    private AnnualActionPlan year(int start, List<FocusArea> areas, boolean asPublished) {
        List<FocusAreaWording> wordings = areas.stream()
                .limit(1)
                .map(area -> new FocusAreaWording(area.code(), text()))
                .toList();
        return new AnnualActionPlan(
                new FinancialYear(start),
                maybe(this::text),
                random.nextBoolean(),
                maybe(this::text),
                wordings,
                list(0, 4, i -> action("T1-0" + i, areas, asPublished)),
                facts(areas));
    }

    Action action(String reference, List<FocusArea> areas, boolean asPublished) {
        List<String> agencies = distinct(AGENCIES);
        boolean led = !asPublished || random.nextBoolean();
        String lead = led ? AGENCIES.get(random.nextInt(AGENCIES.size())) : null;
        return new Action(
                reference,
                text(),
                maybe(this::text),
                maybeCode(areas),
                lead,
                maybe(() -> PEOPLE.get(random.nextInt(PEOPLE.size()))),
                maybe(this::text),
                agencies.stream().filter(agency -> !agency.equals(lead)).toList(),
                list(0, 3, i -> measure()),
                list(0, 2, i -> new Milestone(text(), maybe(this::day), maybe(this::day))),
                new Timescale(maybe(this::day), null, maybe(this::text)),
                maybe(this::text),
                maybe(this::text),
                one(Firmness.values()),
                true,
                maybe(random::nextBoolean),
                one(PublishedStatus.values()),
                maybe(this::text),
                maybe(() -> one(YearEndDisposition.values())),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> new ActionLink("an-earlier-plan", new FinancialYear(1999), "X-1")),
                lines(),
                lines(),
                random.nextBoolean());
    }

    private SuccessMeasure measure() {
        return switch (random.nextInt(3)) {
            case 0 -> new MilestoneMeasure(text(), maybe(this::day), maybe(this::day));
            case 1 -> new NarrativeMeasure(text());
            default ->
                new NumericMeasure(
                        text(),
                        "incidents",
                        maybe(this::figure),
                        maybe(this::text),
                        maybe(this::figure),
                        maybe(() -> one(Direction.values())),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(() -> one(Describes.values())),
                        list(0, 2, i -> new PublishedActual(text(), figure(), maybe(this::text))));
        };
    }

    private List<PublishedFact> facts(List<FocusArea> areas) {
        return list(0, 4, i -> fact(maybeCode(areas)));
    }

    private PublishedFact fact(@Nullable String code) {
        return switch (random.nextInt(6)) {
            case 0 -> new Note(text(), text(), maybe(this::day), code, lines());
            case 1 ->
                new PublishedGrant(
                        text(),
                        text(),
                        new Money(random.nextLong()),
                        new FinancialYear(2017),
                        null,
                        null,
                        null,
                        code,
                        lines());
            case 2 -> new OutputCount(null, text(), maybe(() -> 3), random.nextBoolean(), lines(), null, code, lines());
            case 3 ->
                new ConsultationResult(
                        text(),
                        null,
                        null,
                        maybe(this::day),
                        340,
                        lines(),
                        List.of(new ConsultationQuestion(
                                text(), new BigDecimal("75.9"), 258, 340, lines(), lines(), null)),
                        null,
                        code,
                        lines());
            case 4 ->
                new PerformanceFigure(
                        text(), null, day(), null, null, figure(), "%", true, figure(), null, figure(), null, null,
                        null, null, 2, null, null, null, code, lines());
            default -> new DispositionCount(one(YearEndDisposition.values()), 16, lines(), null, code, lines());
        };
    }

    private String unused(List<Action> actions) {
        String reference = "N-" + random.nextInt(1_000_000);
        boolean used = actions.stream().anyMatch(action -> action.reference().equals(reference));
        return used ? unused(actions) : reference;
    }

    private Plan change(Plan plan) {
        List<AnnualActionPlan> years = new ArrayList<>();
        boolean asPublished = plan.status() == PlanStatus.RECORDED_AS_PUBLISHED;
        for (AnnualActionPlan year : plan.years()) {
            if (random.nextInt(8) > 0) {
                List<Action> actions = new ArrayList<>(year.actions());
                actions.removeIf(action -> random.nextInt(4) == 0);
                actions.replaceAll(action ->
                        random.nextInt(3) == 0 ? action(action.reference(), plan.focusAreas(), asPublished) : action);
                if (random.nextBoolean()) {
                    actions.add(
                            random.nextInt(actions.size() + 1),
                            action(unused(actions), plan.focusAreas(), asPublished));
                }
                Collections.rotate(actions, random.nextInt(4) == 0 ? 1 : 0);
                years.add(Parts.of(year, actions, random.nextBoolean() ? year.facts() : facts(plan.focusAreas())));
            }
        }
        return Parts.of(plan, plan.focusAreas(), years, random.nextBoolean() ? plan.facts() : facts(plan.focusAreas()));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private List<String> lines() {
        return list(
                0,
                2,
                i -> List.of("one", "two, with a comma", "\"three\"", "NULL").get(random.nextInt(4)));
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
    }

    private BigDecimal figure() {
        return new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(25));
    }

    private @Nullable String maybeCode(List<FocusArea> areas) {
        return areas.isEmpty() || random.nextBoolean()
                ? null
                : areas.get(random.nextInt(areas.size())).code();
    }

    private <T> @Nullable T maybe(Supplier<T> something) {
        return random.nextBoolean() ? something.get() : null;
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<String> distinct(List<String> from) {
        List<String> some = new ArrayList<>(from);
        some.removeIf(none -> random.nextBoolean());
        Collections.shuffle(some, random);
        return some;
    }

    private <T> List<T> list(int atLeast, int atMost, IntFunction<T> item) {
        List<T> items = new ArrayList<>();
        int size = atLeast + random.nextInt(atMost - atLeast + 1);
        for (int i = 0; i < size; i++) {
            items.add(item.apply(i));
        }
        return items;
    }
}
