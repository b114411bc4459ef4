package foreland.plan.publicpages;

import foreland.partnership.NavigationSource;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads every reader to the plan. */
@Component
class PlanNavigation implements NavigationSource {

    @Override
    public List<Entry> entries(Viewer viewer) {
        return List.of(new Entry(10, "Plan", "/plan"));
    }
}
