package foreland.partnership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A dangerous act: whoever does it must have signed in, or given their second factor again (their password, where they have none), within the last ten minutes. If they have
 * not, they are asked for it on one page and then go on to what they wanted; what they had filled in is kept.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConfirmedRecently {

    /** Only when the request has this parameter, such as {@code format} of a download; empty for always. */
    String whenAsking() default "";
}
