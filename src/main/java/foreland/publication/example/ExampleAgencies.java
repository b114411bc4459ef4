package foreland.publication.example;

import foreland.partnership.AgencyKind;
import foreland.partnership.Authority;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The agencies of the example, as its file lists them. */
record ExampleAgencies(List<ExampleAgency> all) {

    /** One agency; {@code authority} says which responsible authority it is, if it is one. */
    record ExampleAgency(
            String name, AgencyKind kind, @Nullable Authority authority) {}

    @SuppressWarnings("unchecked")
    static ExampleAgencies read(String yaml) {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        List<Map<String, Object>> listed = (List<Map<String, Object>>) Objects.requireNonNull(file.get("agencies"));
        return new ExampleAgencies(listed.stream().map(ExampleAgencies::agency).toList());
    }

    private static ExampleAgency agency(Map<String, Object> listed) {
        Object authority = listed.get("authority");
        return new ExampleAgency(
                String.valueOf(listed.get("name")),
                AgencyKind.valueOf(constant(listed.get("kind"))),
                authority == null ? null : Authority.valueOf(constant(authority)));
    }

    private static String constant(@Nullable Object word) {
        return String.valueOf(word).toUpperCase(Locale.ROOT);
    }
}
