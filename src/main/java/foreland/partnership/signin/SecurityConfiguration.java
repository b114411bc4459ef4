package foreland.partnership.signin;

import foreland.api.Api;
import foreland.api.Problems;
import foreland.api.RateLimits;
import foreland.partnership.LargeUploads;
import jakarta.servlet.DispatcherType;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the browser and Foreland trust one another: headers, sessions, passwords, and who may open which page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration implements WebMvcConfigurer {

    /** No inline script or style, nothing from elsewhere, in nobody's frame. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final OpenTo openTo;
    private final AskAgain askAgain;

    SecurityConfiguration(OpenTo openTo, AskAgain askAgain) {
        this.openTo = openTo;
        this.askAgain = askAgain;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(openTo);
        registry.addInterceptor(askAgain);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ViewerSql viewers,
            SecurityContextRepository contexts,
            List<LargeUploads> largeUploads,
            @Value("${foreland.largest-form:12MB}") DataSize largestForm) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/assets/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        // Every other page is opened by OpenTo, which denies unless its route says to whom it is open.
                        .anyRequest()
                        .permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new BodyLimit(largeUploads, viewers::get, largestForm.toBytes()), CsrfFilter.class)
                .addFilterBefore(new WhoIsLooking(viewers), AuthorizationFilter.class)
                // A mail program ends reminders for its reader by one POST (RFC 8058), without having opened a page:
                // the address is signed.
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()).ignoringRequestMatchers("/reminders/end/**"))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /**
     * The API knows tokens and no cookies: it keeps no session, and a page of another site can do nothing there in a signed-in
     * person's name.
     */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, TokenSql tokens, ViewerSql viewers, RateLimits limits, Problems problems) {
        return http.securityMatcher(Api::isMeant)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new WhoSendsToken(tokens, viewers, limits, problems), AuthorizationFilter.class)
                .csrf(csrf -> csrf.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener ->
                        opener.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny());
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A double click writes the same attribute of the same session twice at once: the second overwrites, and does not fail. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsUnderDoubleClicks() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Sessions are read before anyone is known, so their transactions need not say who is acting. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transactions;
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    @Bean
    HttpSessionIdResolver sessionIdOnce(CookieSerializer sessionCookie) {
        return new SessionIdOnce(sessionCookie);
    }
}
