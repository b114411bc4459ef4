package foreland.govuk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Answers {@code /assets/{hash}/{name}}, compressed for whoever takes it so, to be kept for a year. */
class AssetHandler implements HttpRequestHandler {

    private final Assets assets;

    AssetHandler(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = request.getRequestURI().substring(request.getContextPath().length());
        var asset = assets.find(address).orElse(null);
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Only an address with today's hash may be kept: one with an old hash would pin today's file to it.
        boolean current = address.startsWith(assets.path() + "/");
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(asset.contentType());
        boolean gzip = takesGzip(request.getHeader("Accept-Encoding"));
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var body = gzip ? asset.gzipped() : asset.plain();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean takesGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip");
    }

    @Configuration(proxyBeanMethods = false)
    static class Mapping {

        @Bean
        SimpleUrlHandlerMapping assetMapping(Assets assets) {
            return new SimpleUrlHandlerMapping(Map.of("/assets/**", new AssetHandler(assets)), 0);
        }
    }
}
