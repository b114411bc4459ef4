package foreland.house.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DatabaseAwayFilterTest {

    private final DatabaseAwayFilter filter = new DatabaseAwayFilter();

    @Test
    void a_lost_connection_a_full_disk_and_an_exhausted_pool_are_503_with_a_plain_page() throws Exception {
        for (SQLException away : new SQLException[] {
            new SQLException("connection lost", "08006"),
            new SQLException("shutting down", "57P01"),
            new SQLException("disk full", "53100"),
            new SQLTransientConnectionException("no connection in time")
        }) {
            MockHttpServletResponse response = answerTo(away);
            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeader("Retry-After")).isEqualTo("5");
            assertThat(response.getContentAsString())
                    .contains("Sorry, the service is unavailable")
                    .doesNotContain(away.getMessage());
        }
    }

    @Test
    void a_mistake_of_ours_is_not_blamed_on_the_database() {
        assertThatThrownBy(() -> answerTo(new SQLException("syntax error", "42601")))
                .isInstanceOf(ServletException.class);
    }

    private MockHttpServletResponse answerTo(SQLException failure) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", "/plan"), response, (request, ignored) -> {
            throw new ServletException(new IllegalStateException(failure));
        });
        return response;
    }
}
