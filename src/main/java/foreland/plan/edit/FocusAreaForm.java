package foreland.plan.edit;

import foreland.plan.FocusArea;
import foreland.plan.FocusAreaLink;
import foreland.plan.LinkKind;
import foreland.plan.StatutoryLimb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A focus area as typed, with the priorities of others that it serves as blocks. */
final class FocusAreaForm {

    static final String LINKS = "links";

    private static final List<String> FIELDS = List.of("code", "title", "scope", "previousTitle", "whyChanged");

    private FocusAreaForm() {}

    static Typed empty() {
        Typing typing = new Typing();
        emptyLinks(typing, 0);
        return typing.done();
    }

    static Typed of(FocusArea area) {
        Typing typing = new Typing()
                .text("code", area.code())
                .text("title", area.title())
                .text("scope", String.join("\n", area.scope()))
                .text("previousTitle", area.previousTitle())
                .text("whyChanged", area.whyChanged());
        int number = 0;
        for (FocusAreaLink link : area.links()) {
            typing.block(LINKS, number++)
                    .choice("kind", link.kind())
                    .text("whose", link.whose())
                    .text("text", link.text());
        }
        emptyLinks(typing, number);
        return typing.done();
    }

    private static void emptyLinks(Typing typing, int from) {
        typing.block(LINKS, from).text("text", null);
        typing.block(LINKS, from + 1).text("text", null);
    }

    /**
     * The focus area that was typed.
     *
     * @param stored what it was, for what the form does not show; empty when adding
     */
    static Read<FocusArea> read(Typed typed, @Nullable FocusArea stored) {
        Reading reading = new Reading();
        String code = stored == null ? reading.needed(typed, "code", "Enter a code, such as T1") : stored.code();
        String title = reading.needed(typed, "title", "Enter the title of the focus area");
        List<FocusAreaLink> links = links(typed, reading);
        List<StatutoryLimb> limbs = stored == null ? List.of() : stored.limbs();
        return reading.made(
                FocusAreaForm::fieldOf,
                () -> new FocusArea(
                        code,
                        title,
                        typed.lines("scope"),
                        typed.orNull("previousTitle"),
                        typed.orNull("whyChanged"),
                        stored == null ? null : stored.asAdopted(),
                        links,
                        limbs));
    }

    private static List<FocusAreaLink> links(Typed typed, Reading reading) {
        List<FocusAreaLink> links = new ArrayList<>();
        for (Typed block : typed.filled(LINKS)) {
            LinkKind kind = Objects.requireNonNullElse(Reading.choice(block, "kind", LinkKind.class), LinkKind.OTHER);
            String text = reading.needed(block, "text", "Enter the priority in words, or empty the whole row");
            FocusAreaLink link = text.isEmpty()
                    ? null
                    : reading.part(block::name, () -> new FocusAreaLink(kind, block.orNull("whose"), text));
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    static String fieldOf(String component) {
        String field = component.replaceFirst("\\[.*", "");
        return FIELDS.contains(field) ? field : "";
    }

    static Map<String, String> words(FocusArea area) {
        return new Words()
                .with("Title", area.title())
                .with("Scope", String.join("\n", area.scope()))
                .with("Title in the plan before", area.previousTitle())
                .with("Why it changed", area.whyChanged())
                .with(
                        "Priorities of others",
                        area.links().stream().map(FocusAreaForm::inWords).collect(Collectors.joining("\n")))
                .done();
    }

    private static String inWords(FocusAreaLink link) {
        return Words.sentence(link.kind().label()) + (link.whose() == null ? "" : " of " + link.whose()) + ": "
                + link.text();
    }
}
