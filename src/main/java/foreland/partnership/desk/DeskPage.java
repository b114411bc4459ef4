package foreland.partnership.desk;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The desk: who someone is here, and what lies on it, by group. */
record DeskPage(String name, String roles, List<Group> groups) {

    record Group(String title, List<DeskItems.Item> items) {}

    static DeskPage of(Viewer viewer, List<DeskItems.Item> items) {
        Map<String, List<DeskItems.Item>> byGroup = new LinkedHashMap<>();
        items.stream()
                .sorted(Comparator.comparingInt(DeskItems.Item::place))
                .forEach(item -> byGroup.computeIfAbsent(item.group(), g -> new ArrayList<>())
                        .add(item));
        List<Group> groups = byGroup.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
        return new DeskPage(String.valueOf(viewer.name()), String.join(", ", viewer.roles()), groups);
    }
}
