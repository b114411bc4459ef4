package foreland.assessment.explore;

import foreland.evidence.PlacedArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The districts that an area can be ranked among, each with its year.
 *
 * @param districts of the county and of the police force, by name
 * @param years by the district's code
 * @param county codes
 * @param force codes
 * @param chosen codes of a family chosen by the reader; fewer than two are none
 */
record DistrictGroups(
        Question question,
        Choices choices,
        List<PlacedArea> districts,
        Map<String, YearOnYear> years,
        Set<String> county,
        Set<String> force,
        Family family,
        Set<String> chosen,
        Origin origin) {

    boolean isChosen() {
        return chosen.size() > 1;
    }

    /** The districts of a group in the order of their rates, the area asked about always among them. */
    List<DistrictsPage.Row> rows(Among group) {
        Set<String> codes = switch (group) {
            case COUNTY -> county;
            case FORCE -> force;
            case SIMILAR -> Set.copyOf(family.codes());
            case CHOSEN -> isChosen() ? chosen : county;
        };
        List<PlacedArea> shown = new ArrayList<>();
        List<YearOnYear> ofThem = new ArrayList<>();
        for (PlacedArea each : districts) {
            YearOnYear year = years.get(each.code());
            if (year != null
                    && (codes.contains(each.code())
                            || each.code().equals(question.area().code()))) {
                shown.add(each);
                ofThem.add(year);
            }
        }
        return DistrictsPage.ranked(shown, ofThem);
    }
}
