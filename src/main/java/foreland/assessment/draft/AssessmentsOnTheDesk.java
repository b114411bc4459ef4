package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads to the assessments. */
@Component
class AssessmentsOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return viewer.may(AssessmentStatus.READ)
                ? List.of(new Item(
                        3,
                        "Evidence",
                        "Strategic assessment",
                        Addresses.ALL,
                        "What the data say, what to do first, and the document of it."))
                : List.of();
    }
}
