package foreland.api;

/**
 * One thing that a token may be allowed to do.
 *
 * @param code as in {@link ApiRoute#scope()}, such as {@code plans:read}
 * @param words for whoever makes a token
 */
public record Scope(String code, String words) {}
