package foreland.evidence;

import java.io.IOException;
import java.io.OutputStream;

/** The files that parts came in, as they came. */
public interface Originals {

    /** Writes a file out. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * What writes the file of a part, now or on another thread, as whoever is acting now. Nothing comes out of a part that they may
     * not see.
     */
    Writing writing(long part);
}
