package foreland.govuk;

import foreland.api.Api;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the replacement character in the place of what no text holds: signs that come along when something is pasted, and that neither
 * the database nor a document takes. So the form comes back with everything else as it was typed. Programs are refused instead.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class TypedText implements Filter {

    private static final char REPLACEMENT = '\ufffd';

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        chain.doFilter(Api.isAddress(http.getRequestURI()) ? http : new Mended(http), response);
    }

    /** The characters of XML 1.0, which are those of a text; what is not one is replaced. */
    static String mended(String typed) {
        StringBuilder mended = null;
        for (int at = 0; at < typed.length(); at++) {
            if (isText(typed, at)) {
                continue;
            }
            mended = mended == null ? new StringBuilder(typed) : mended;
            mended.setCharAt(at, REPLACEMENT);
        }
        return mended == null ? typed : mended.toString();
    }

    private static boolean isText(String typed, int at) {
        char sign = typed.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return at + 1 < typed.length() && Character.isLowSurrogate(typed.charAt(at + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return at > 0 && Character.isHighSurrogate(typed.charAt(at - 1));
        }
        return sign >= ' ' && sign < '\ufffe' || sign == '\t' || sign == '\n' || sign == '\r';
    }

    /** Reads the parameters only when it is asked for one, as the request itself does. */
    private static final class Mended extends HttpServletRequestWrapper {

        Mended(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : mended(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : mendedAll(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, mendedAll(values)));
            return all;
        }

        private static String[] mendedAll(String[] values) {
            String[] all = values.clone();
            for (int at = 0; at < all.length; at++) {
                all[at] = mended(all[at]);
            }
            return all;
        }
    }
}
