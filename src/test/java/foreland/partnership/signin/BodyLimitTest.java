package foreland.partnership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
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

    private static final String RIGHT = "evidence.import";

    private final Partnership partnership =
            new Partnership(UUID.randomUUID(), "saltmere", "Saltmere", false, false, false);
    private final UUID analyst = UUID.randomUUID();

    private final BodyLimit limit = new BodyLimit(
            List.of((path, viewer) ->
                    path.equals(LARGE) && viewer.may(RIGHT) ? OptionalLong.of(1000) : OptionalLong.empty()),
            (of, person) -> new Viewer(
                    of,
                    person,
                    "Ada Example",
                    List.of(),
                    Set.of(),
                    person.equals(analyst) ? Set.of(RIGHT) : Set.of(),
                    true),
            10);

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
    void more_is_for_its_address_and_for_whoever_has_the_right_to_it() throws Exception {
        assertThat(status(LARGE, 11)).isEqualTo(413);
        signIn(UUID.randomUUID());
        assertThat(status(LARGE, 11)).isEqualTo(413);
        signIn(analyst);
        assertThat(status(LARGE, 1000)).isEqualTo(200);
        assertThat(status(LARGE, 1001)).isEqualTo(413);
        assertThat(status("/desk/other", 11)).isEqualTo(413);
    }

    private static void signIn(UUID person) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person.toString(), "", "any"));
    }

    private int status(String path, int length) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setServletPath(path);
        request.setAttribute(WhichPartnership.PARTNERSHIP, partnership);
        request.setContentType("multipart/form-data; boundary=x");
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
