package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.partnership.NavigationSource;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads members who may read it to the assessment; the public finds it beside the plan. */
@Component
class AssessmentNavigation implements NavigationSource {

    @Override
    public List<Entry> entries(Viewer viewer) {
        return List.of(new Entry(8, "Assessment", viewer.may(AssessmentStatus.READ) ? Addresses.ALL : "/assessment"));
    }
}
