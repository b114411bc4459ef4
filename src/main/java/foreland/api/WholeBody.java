package foreland.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses a body in which something is missing that the record needs: what may be absent is marked {@code @Nullable}. */
@ControllerAdvice(annotations = ForApi.class)
class WholeBody extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        List<FieldError> missing = new ArrayList<>();
        look(body, "", missing);
        if (!missing.isEmpty()) {
            throw ApiProblem.notValid(missing);
        }
        return body;
    }

    private static void look(@Nullable Object value, String field, List<FieldError> missing) {
        if (value == null) {
            missing.add(new FieldError(field, "This is missing. openapi.json says what it is."));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                look(list.get(i), field + "[" + i + "]", missing);
            }
        } else if (value instanceof Record whole) {
            for (RecordComponent part : whole.getClass().getRecordComponents()) {
                Object inside = valueOf(part, whole);
                boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
                if (inside != null || !optional) {
                    look(inside, field.isEmpty() ? part.getName() : field + "." + part.getName(), missing);
                }
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent part, Record of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
