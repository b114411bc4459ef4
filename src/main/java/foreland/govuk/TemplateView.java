package foreland.govuk;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Draws one template with the model's {@code page} and {@code site}. */
record TemplateView(TemplateEngine engine, String template) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    /** Draws the whole page before sending any of it, so that a fault in a template gives an error page, not half a page. */
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new Utf8ByteOutput();
        engine.render(template, parameters(model), page);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    /** A template takes these two and nothing else; what Spring adds to the model stays out. */
    private static Map<String, Object> parameters(@Nullable Map<String, ?> model) {
        var parameters = new HashMap<String, Object>();
        if (model != null) {
            for (var name : new String[] {"site", "page"}) {
                if (model.containsKey(name)) {
                    parameters.put(name, model.get(name));
                }
            }
        }
        return parameters;
    }
}
