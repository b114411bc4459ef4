package foreland.governance;

import static java.util.stream.Collectors.toMap;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On the desk: what awaits a body whose decisions the person may record, and the way to governance's pages. */
@Component
class GovernanceDesk implements DeskItems {

    private static final String GROUP = "Decisions";
    private static final String PAGES = "/desk/governance/";

    private final Governance governance;

    GovernanceDesk(Governance governance) {
        this.governance = governance;
    }

    @Override
    public List<Item> listFor(Viewer viewer) {
        List<Item> items = new ArrayList<>();
        if (GovernancePolicy.mayRecord(viewer)) {
            items.addAll(awaiting(viewer));
        }
        items.add(new Item(41, GROUP, "Decisions", PAGES + "decisions", "What was decided, by whom and when."));
        items.add(new Item(42, GROUP, "Meetings", PAGES + "meetings", "Meetings held and to come."));
        items.add(new Item(
                43, GROUP, "Bodies", PAGES + "bodies", "Who decides: the Executive Group, the Cabinet and others."));
        items.add(new Item(
                44, GROUP, "Routes to approval", PAGES + "routes", "Which bodies approve what, in which order."));
        return items;
    }

    private List<Item> awaiting(Viewer viewer) {
        List<ApprovalProgress> awaiting = governance.listAwaiting();
        if (awaiting.isEmpty()) {
            return List.of();
        }
        Map<UUID, Body> bodies = governance.listBodies().stream().collect(toMap(Body::id, body -> body));
        List<Item> items = new ArrayList<>();
        for (ApprovalProgress progress : awaiting) {
            progress.next()
                    .map(step -> bodies.get(step.body()))
                    .filter(body -> GovernancePolicy.mayRecord(viewer, body))
                    .ifPresent(body -> items.add(new Item(
                                    40,
                                    GROUP,
                                    "Awaiting the " + body.name() + ": "
                                            + progress.about().words(),
                                    PAGES + "decisions/record/"
                                            + progress.about().id() + "/" + body.slug(),
                                    "Record what was decided.")
                            .waiting()));
        }
        return items;
    }
}
