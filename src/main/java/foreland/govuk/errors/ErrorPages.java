package foreland.govuk.errors;

import foreland.api.Api;
import foreland.api.ProblemDetails;
import foreland.govuk.Assets;
import foreland.govuk.Site;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.HttpRequestHandler;

/**
 * Shows the error page: for every {@code sendError} (the servlet container comes back with {@code /error}) and for whatever
 * {@link FaultFilter} caught. Asks no database and no session, because those may be what failed.
 */
class ErrorPages implements HttpRequestHandler, ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** How long a reader's program should wait before it tries again, in seconds. */
    private static final String RETRY_AFTER = "30";

    private final TemplateEngine templates;
    private final Assets assets;

    ErrorPages(TemplateEngine templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Who types /error as an address has not met one: for them there is no such page.
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        show(request, response, fault == null ? status : Faults.statusOf(fault), fault);
    }

    void show(HttpServletRequest request, HttpServletResponse response, int status, @Nullable Throwable fault)
            throws IOException {
        var page = ErrorPage.of(status);
        log(page, request, fault);
        if (Api.isAddress(addressOf(request))) {
            ProblemDetails.of(page.status(), page.reference()).writeTo(request, response);
            return;
        }
        var html = new Utf8ByteOutput();
        templates.render("govuk/errors/page.jte", Map.of("site", siteOf(request), "page", page), html);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (page.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    /** The header the reader has just seen, if the request got so far; else one that needs no knowledge. */
    private Site siteOf(HttpServletRequest request) {
        return request.getAttribute(Site.class.getName()) instanceof Site known ? known : Site.plain(assets.path());
    }

    private static String addressOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String forwarded
                ? forwarded
                : request.getRequestURI();
    }

    /** The address without its query, which may hold what someone searched for. */
    private static void log(ErrorPage page, HttpServletRequest request, @Nullable Throwable fault) {
        var address = addressOf(request);
        if (page.status() >= 500) {
            LOG.error("{} {} {} {}", page.reference(), page.status(), request.getMethod(), address, fault);
        } else {
            LOG.info("{} {} {} {}", page.reference(), page.status(), request.getMethod(), address);
        }
    }
}
