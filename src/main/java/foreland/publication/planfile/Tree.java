package foreland.publication.planfile;

import java.util.List;
import java.util.Optional;

/** The content of a file, whatever its format, each part with its place. */
sealed interface Tree {

    Place place();

    /**
     * A single value. What kind of value it is, the field decides.
     *
     * @param isText whether it is words: such a value stays words when it looks like a number
     */
    record Leaf(String text, boolean isText, Place place) implements Tree {

        static Leaf text(String text, Place place) {
            return new Leaf(text, true, place);
        }
    }

    /** Items in order. */
    record Items(List<Tree> items, Place place) implements Tree {}

    /** Fields with their values, in order, no name twice. */
    record Fields(List<Entry> entries, Place place) implements Tree {

        Optional<Entry> find(String name) {
            return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
        }
    }

    /** A field: its name, where the name stands, and its value. */
    record Entry(String name, Place namePlace, Tree value) {}
}
