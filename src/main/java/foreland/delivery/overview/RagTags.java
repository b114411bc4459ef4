package foreland.delivery.overview;

import foreland.govuk.Tag;
import foreland.plan.Rag;
import org.jspecify.annotations.Nullable;

/** The colours as tags, each with its name. */
final class RagTags {

    private RagTags() {}

    static Tag of(@Nullable Rag rag) {
        if (rag == null) {
            return new Tag("No report", Tag.Colour.GREY);
        }
        return switch (rag) {
            case RED -> new Tag(rag.label(), Tag.Colour.RED);
            case AMBER -> new Tag(rag.label(), Tag.Colour.ORANGE);
            case GREEN -> new Tag(rag.label(), Tag.Colour.GREEN);
            case BLUE -> new Tag(rag.label(), Tag.Colour.BLUE);
            case GREY -> new Tag(rag.label(), Tag.Colour.GREY);
        };
    }
}
