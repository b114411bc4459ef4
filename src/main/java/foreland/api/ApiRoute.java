package foreland.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the document says of one address and method of the API, and the scope that a token needs for it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiRoute {

    /** A name for the operation that is unique in the document and stays, such as {@code listActions}. */
    String id();

    /** What it does, in a line. */
    String says();

    /** What a token must be allowed to, such as {@code plans:read}; none for what needs no token. */
    String scope() default "";

    /** The status of the answer when all goes well; of several, the usual one first. */
    int[] answers() default 200;

    /** Whether {@code If-Match} has to say which version is being changed. */
    boolean versioned() default false;

    /** Whether it can be used with a token only; else it shows without one what the public may see. */
    boolean needsToken() default false;

    /** Whether an {@code Idempotency-Key} makes sure that it is done once. */
    boolean once() default false;
}
