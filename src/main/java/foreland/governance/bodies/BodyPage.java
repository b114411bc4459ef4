package foreland.governance.bodies;

import foreland.governance.Body;
import foreland.governance.BodyKind;
import foreland.govuk.BothVersions;
import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a body.
 *
 * @param path where it is posted to, within the partnership
 * @param others that may take its place
 * @param both what was typed beside what someone else saved meanwhile; empty when nobody did
 */
record BodyPage(
        String title, String path, BodyForm form, Problems problems, List<Body> others, List<BothVersions> both) {

    List<Choice> kinds() {
        return Stream.of(BodyKind.values())
                .map(kind -> new Choice(kind.name(), kind.title(), "It " + kind.meaning() + "."))
                .toList();
    }

    List<Choice> successors() {
        return Choice.of(others, body -> body.id().toString(), Body::name);
    }
}
