package foreland.partnership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page for those of the partnership who have a right, whichever of their roles gives it. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** The code of the right, such as {@code plan.edit}; with several, any of them will do. */
    String[] value();
}
