package foreland.partnership.desk;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The desk: who someone is here, and what lies on it.
 *
 * @param waiting what waits for them, first things first
 * @param groups what else they can open
 */
record DeskPage(String name, String roles, List<DeskItems.Item> waiting, List<Group> groups) {

    record Group(String title, List<DeskItems.Item> items) {}

    static DeskPage of(Viewer viewer, List<DeskItems.Item> items) {
        List<DeskItems.Item> inOrder = items.stream()
                .sorted(Comparator.comparingInt(DeskItems.Item::place))
                .toList();
        Map<String, List<DeskItems.Item>> byGroup = new LinkedHashMap<>();
        inOrder.stream()
                .filter(item -> !item.waits())
                .forEach(item -> byGroup.computeIfAbsent(item.group(), g -> new ArrayList<>())
                        .add(item));
        List<Group> groups = byGroup.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
        return new DeskPage(
                String.valueOf(viewer.name()),
                String.join(", ", viewer.roles()),
                inOrder.stream().filter(DeskItems.Item::waits).toList(),
                groups);
    }
}
