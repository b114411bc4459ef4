package foreland.govuk;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The page kit alone on a web server: no database, no sign-in, the strictest Content-Security-Policy. Carries no annotation that
 * the program's own scan would find.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@ComponentScan("foreland.govuk")
public class KitApplication {

    static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                    + "form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Starts it on a free port. */
    public static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(KitApplication.class)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--spring.config.name=application");
    }

    @Bean
    Filter strictPolicy() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(request, response);
        };
    }

    @Bean
    Filter brokenFilter() {
        return (request, response, chain) -> {
            if ("filter".equals(request.getParameter("break"))) {
                throw new IllegalStateException("a secret that no page may show");
            }
            chain.doFilter(request, response);
        };
    }
}
