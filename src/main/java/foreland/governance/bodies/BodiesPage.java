package foreland.governance.bodies;

import foreland.governance.Body;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All bodies.
 *
 * @param keeps whether the reader may add and change them
 */
record BodiesPage(TableView table, boolean keeps) {

    static Table<Body> table(List<Body> bodies, String base, boolean keeps) {
        Column<Body> name = Column.text("name", "Body", Body::name);
        return Table.of(
                "bodies",
                "Bodies",
                "body",
                "bodies",
                keeps ? name.linking(body -> base + "/desk/governance/bodies/" + body.slug()) : name,
                Column.<Body>text("kind", "Kind", body -> body.kind().title()).filteredByChoice(),
                Column.date("from", "From", Body::from),
                Column.date("to", "Until", Body::to).orElse("Still exists"),
                Column.<Body>text("successor", "Taken over by", body -> successor(body, bodies))
                        .orElse("None"));
    }

    private static @Nullable String successor(Body body, List<Body> bodies) {
        return bodies.stream()
                .filter(other -> other.id().equals(body.successor()))
                .map(Body::name)
                .findFirst()
                .orElse(null);
    }
}
