package foreland.partnership.signin;

import foreland.journal.Acting;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets a filter go on as someone: servlet filters throw checked exceptions, which pass through here unharmed. */
final class Unchecked {

    private Unchecked() {}

    /** The rest of a filter chain. */
    interface Rest {
        void go() throws ServletException, IOException;
    }

    static void doing(Acting acting, Rest rest) throws ServletException, IOException {
        try {
            acting.run(() -> {
                try {
                    rest.go();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new Wrapped(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Wrapped e) {
            throw e.inside;
        }
    }

    private static final class Wrapped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ServletException inside;

        Wrapped(ServletException inside) {
            super(inside);
            this.inside = inside;
        }
    }
}
