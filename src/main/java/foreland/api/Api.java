package foreland.api;

import jakarta.servlet.http.HttpServletRequest;

/** Where the API is. */
public final class Api {

    /** Of the first and only version, within a partnership. What comes after it only ever gains. */
    public static final String ROOT = "/api/v1";

    private static final String ALL = "/api/";

    private Api() {}

    /** Whether a request is for the API, whichever partnership's. */
    public static boolean isMeant(HttpServletRequest request) {
        return isWithin(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** Whether an address, of whichever partnership, belongs to the API. */
    public static boolean isAddress(String uri) {
        return isWithin(uri.replaceFirst("^/p/[^/]+", ""));
    }

    private static boolean isWithin(String path) {
        return path.startsWith(ALL) || path.equals("/api");
    }

    /** The full path of something of the API, in the partnership that the request is about. */
    public static String link(HttpServletRequest request, String path) {
        return request.getContextPath() + ROOT + path;
    }
}
