package foreland.house;

import java.io.IOException;
import java.io.OutputStream;

/** Everything the installation holds, in one file. A bean of this type is there while a house is open. */
public interface Backup {

    /**
     * Writes a backup as it is at this instant, while work goes on. Memory use does not grow with the data.
     * The stream is not closed.
     *
     * @throws IOException when the stream cannot be written or the database cannot be read; what was written is then no backup
     */
    void write(OutputStream out) throws IOException;
}
