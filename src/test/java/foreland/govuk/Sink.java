package foreland.govuk;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws components one below the other, each with the parameters it is given and the defaults of the rest. */
final class Sink {

    private final TemplateEngine engine;
    private final Map<String, Content> parts = new LinkedHashMap<>();

    Sink(TemplateEngine engine) {
        this.engine = engine;
    }

    /** Adds a component: its template and its parameters, name by name. */
    Sink add(String template, Object... parameters) {
        parts.put(template + parts.size(), component(template, parameters));
        return this;
    }

    Content component(String template, Object... parameters) {
        var byName = new HashMap<String, Object>();
        for (int i = 0; i < parameters.length; i += 2) {
            byName.put((String) parameters[i], parameters[i + 1]);
        }
        return output -> engine.render("govuk/" + template + ".jte", byName, output);
    }

    static Content text(String text) {
        return output -> output.writeUserContent(text);
    }

    Content all() {
        var drawn = List.copyOf(parts.values());
        return output -> drawn.forEach(part -> part.writeTo(output));
    }
}
