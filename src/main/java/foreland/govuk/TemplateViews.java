package foreland.govuk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Lets a controller answer with the name of a template, such as {@code plan/publicpages/overview}. */
@Configuration(proxyBeanMethods = false)
class TemplateViews {

    /** The templates as compiled into the program; there is nothing to look up or compile at run time. */
    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "foreland");
    }

    @Bean
    ViewResolver templateViewResolver(TemplateEngine engine) {
        return new Resolver(engine);
    }

    private record Resolver(TemplateEngine engine) implements ViewResolver, Ordered {

        /** Null passes a name on to the next resolver: "redirect:/plan" is none of ours. */
        @Override
        public @Nullable View resolveViewName(String name, java.util.Locale locale) {
            var template = name + ".jte";
            return name.contains(":") || !engine.hasTemplate(template) ? null : new TemplateView(engine, template);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
