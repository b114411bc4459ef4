package foreland.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/** Answers addresses of the API: in JSON, with problem details, and described in the API's document. */
@Documented
@RestController
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForApi {

    /** The heading in the document under which its addresses stand, such as {@code Actions}. */
    String under();
}
