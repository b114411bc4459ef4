package foreland.assessment.explore;

import foreland.assessment.AssessmentStatus;
import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads members from the desk to the figures. */
@Component
class ExploreDesk implements DeskItems {

    private static final String GROUP = "Evidence";

    @Override
    public List<Item> listFor(Viewer viewer) {
        if (!viewer.member()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>(List.of(
                new Item(
                        7,
                        GROUP,
                        "Change on the year before",
                        Addresses.EXPLORE,
                        "Every crime type of an area, with rates, intervals and monthly charts."),
                new Item(
                        7,
                        GROUP,
                        "Districts compared",
                        Addresses.DISTRICTS,
                        "Rank by rate, in the county, the force, the most similar or a family of your own."),
                new Item(
                        7,
                        GROUP,
                        "Outcomes, and when it happens",
                        Addresses.OUTCOMES,
                        "What came of the crimes, how long it took, and which months and hours have more."),
                new Item(
                        7,
                        GROUP,
                        "The methods",
                        Addresses.METHODS,
                        "What each figure means, and what it cannot see.")));
        if (viewer.may(AssessmentStatus.READ)) {
            items.add(
                    3,
                    new Item(
                            7,
                            GROUP,
                            "Small areas",
                            Addresses.PLACES,
                            "Hot spots, emerging trends, concentration, repeats and density. Not for publication."));
        }
        return items;
    }
}
