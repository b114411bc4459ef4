package foreland.partnership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** How much may be sent where, and by whom: nothing of what is too much is read. */
class BodyLimitTest {

    private static final String LARGE = "/desk/large";

    private final BodyLimit limit =
            new BodyLimit(List.of(path -> path.equals(LARGE) ? OptionalLong.of(1000) : OptionalLong.empty()), 10);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void every_form_with_files_has_the_small_limit() throws Exception {
        assertThat(status("/desk/other", 10)).isEqualTo(200);
        assertThat(status("/desk/other", 11)).isEqualTo(413);
        assertThat(status("/desk/other", -1)).isEqualTo(411);
    }

    @Test
    void more_is_for_its_address_and_for_whoever_is_signed_in() throws Exception {
        assertThat(status(LARGE, 11)).isEqualTo(413);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("someone", "", "any"));
        assertThat(status(LARGE, 1000)).isEqualTo(200);
        assertThat(status(LARGE, 1001)).isEqualTo(413);
        assertThat(status("/desk/other", 11)).isEqualTo(413);
    }

    private int status(String path, int length) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setServletPath(path);
        request.setContentType("multipart/form-data; boundary=x");
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
