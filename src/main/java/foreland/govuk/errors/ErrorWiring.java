package foreland.govuk.errors;

import foreland.govuk.Assets;
import gg.jte.TemplateEngine;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts the error pages where the container and the filters find them. */
@Configuration(proxyBeanMethods = false)
class ErrorWiring {

    @Bean
    ErrorPages errorPages(TemplateEngine templates, Assets assets) {
        return new ErrorPages(templates, assets);
    }

    @Bean
    SimpleUrlHandlerMapping errorMapping(ErrorPages pages) {
        return new SimpleUrlHandlerMapping(Map.of("/error", pages), 0);
    }

    @Bean
    FilterRegistrationBean<FaultFilter> faultFilter(ErrorPages pages) {
        var filter = new FilterRegistrationBean<>(new FaultFilter(pages));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }
}
