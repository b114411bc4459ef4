package foreland.assessment.explore;

import org.jspecify.annotations.Nullable;

/** The districts that one is ranked among. */
enum Among {
    COUNTY("The county"),
    FORCE("The police force area"),
    SIMILAR("The most similar districts"),
    CHOSEN("A family of your own");

    private final String title;

    Among(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Among of(@Nullable String asked) {
        for (Among each : values()) {
            if (each.name().equals(asked)) {
                return each;
            }
        }
        return COUNTY;
    }
}
