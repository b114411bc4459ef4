package foreland.governance.bodies;

import foreland.governance.Body;
import foreland.governance.BodyKind;
import foreland.govuk.BothVersions;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body as typed. */
record BodyForm(String name, String kind, DateParts from, DateParts to, String successor, int version) {

    static final BodyForm EMPTY = new BodyForm("", "", DateParts.EMPTY, DateParts.EMPTY, "", 1);

    static BodyForm posted(Map<String, String> posted) {
        String version = posted.getOrDefault("version", "1");
        return new BodyForm(
                posted.getOrDefault("name", "").strip(),
                posted.getOrDefault("kind", ""),
                DateParts.posted("from", posted::get),
                DateParts.posted("to", posted::get),
                posted.getOrDefault("successor", ""),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
    }

    static BodyForm of(Body body) {
        return new BodyForm(
                body.name(),
                body.kind().name(),
                DateParts.of(body.from()),
                DateParts.of(body.to()),
                body.successor() == null ? "" : body.successor().toString(),
                body.version());
    }

    /** The same words over a newer version, so that they can be saved after all. */
    BodyForm over(int newer) {
        return new BodyForm(name, kind, from, to, successor, newer);
    }

    /**
     * What is wrong with it.
     *
     * @param others the partnership's other bodies
     */
    Problems problems(List<Body> others) {
        Problems problems = Problems.none();
        if (name.isEmpty()) {
            problems = problems.and("name", "Enter the body's name");
        } else if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            problems = problems.and("name", "There is a body of this name already. Choose another name");
        }
        if (Arrays.stream(BodyKind.values()).noneMatch(known -> known.name().equals(kind))) {
            problems = problems.and("kind", "Choose what kind of body it is");
        }
        if (!from.isEmpty() && from.date().isEmpty()) {
            problems = problems.and("from", "Enter the first day as a real date, or leave it empty");
        }
        if (!to.isEmpty() && to.date().isEmpty()) {
            problems = problems.and("to", "Enter the last day as a real date, or leave it empty");
        }
        boolean endsFirst = from.date()
                .flatMap(first -> to.date().map(last -> last.isBefore(first)))
                .orElse(false);
        if (endsFirst) {
            problems = problems.and("to", "The last day must be the same as or after the first day");
        }
        if (!successor.isEmpty()
                && others.stream().noneMatch(other -> other.id().toString().equals(successor))) {
            problems = problems.and("successor", "Choose one of the other bodies");
        }
        return problems;
    }

    /** The body it describes; wants a form without problems. */
    Body toBody(UUID id, String slug) {
        return new Body(
                id,
                slug,
                name,
                BodyKind.valueOf(kind),
                from.date().orElse(null),
                to.date().orElse(null),
                successor.isEmpty() ? null : UUID.fromString(successor),
                version);
    }

    /** What is typed here beside what someone else saved meanwhile. */
    List<BothVersions> beside(Body theirs, List<Body> bodies) {
        BodyForm other = of(theirs);
        return List.of(
                new BothVersions("Name", name, other.name),
                new BothVersions(
                        "Kind", BodyKind.valueOf(kind).title(), theirs.kind().title()),
                new BothVersions("First day", words(from), words(other.from)),
                new BothVersions("Last day", words(to), words(other.to)),
                new BothVersions("Taken over by", nameOf(successor, bodies), nameOf(other.successor, bodies)));
    }

    private static String words(DateParts date) {
        return date.isEmpty() ? "" : date.day() + "/" + date.month() + "/" + date.year();
    }

    private static String nameOf(@Nullable String id, List<Body> bodies) {
        return bodies.stream()
                .filter(body -> body.id().toString().equals(id))
                .map(Body::name)
                .findFirst()
                .orElse("");
    }
}
