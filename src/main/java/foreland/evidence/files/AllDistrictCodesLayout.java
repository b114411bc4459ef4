package foreland.evidence.files;

import foreland.evidence.AreaLink;
import foreland.evidence.DataKind;
import foreland.geography.Area;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every code that a district has had, with the one that is active now, its county and its region. */
final class AllDistrictCodesLayout implements Layout {

    private static final int YEAR = 2023;

    private final int code;
    private final int name;
    private final int active;
    private final Headings headings;
    private final Map<String, Integer> became = new HashMap<>();
    private final Map<String, String> old = new HashMap<>();

    private AllDistrictCodesLayout(Headings headings) {
        this.headings = headings;
        this.code = headings.get("LADCD");
        this.name = headings.get("LADNM");
        this.active = headings.get("LADCD_ACTIVE");
    }

    static Optional<Layout> of(Headings headings) {
        return headings.has("LADCD", "LADNM", "LADCD_ACTIVE")
                ? Optional.of(new AllDistrictCodesLayout(headings))
                : Optional.empty();
    }

    @Override
    public Description description() {
        return Description.reference(DataKind.LOOKUP, "all codes that districts have had", "all district codes");
    }

    @Override
    public void row(long line, List<String> fields, TakenRows to, Faults faults) {
        String of = Layout.field(fields, code);
        if (Area.Kind.of(of).isEmpty()) {
            // Scotland and Northern Ireland, which have no Community Safety Partnerships in the meaning of the Act.
            return;
        }
        String now = Layout.field(fields, active);
        to.area(of, Layout.field(fields, name), of.equals(now) ? YEAR : 2011, null, null);
        within(fields, of, "UTLACD", "UTLANM", to);
        within(fields, of, "RGNCD", "RGNNM", to);
        if (!now.isEmpty() && !now.equals(of)) {
            old.put(of, now);
            became.merge(now, 1, Integer::sum);
        }
    }

    private void within(List<String> fields, String of, String codes, String names, TakenRows to) {
        headings.find(codes).ifPresent(place -> {
            String large = Layout.field(fields, place);
            if (Area.Kind.of(large).isPresent() && !large.equals(of)) {
                to.area(large, Layout.field(fields, headings.get(names)), YEAR, null, null);
                to.link(of, large, AreaLink.Kind.WITHIN, YEAR);
            }
        });
    }

    @Override
    public void end(TakenRows to, Faults faults) {
        old.forEach((before, now) -> to.link(
                before, now, became.getOrDefault(now, 0) > 1 ? AreaLink.Kind.MERGED : AreaLink.Kind.UNCHANGED, YEAR));
    }
}
