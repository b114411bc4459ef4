package foreland.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a part of a request or an answer means, for the document. */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Says {

    String value();

    /** How it may look; numbers, and true or false, are written as such. */
    String example() default "";

    /** How many characters a text may have at most; nought for no limit of its own. */
    int most() default 0;
}
