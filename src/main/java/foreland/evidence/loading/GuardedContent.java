package foreland.evidence.loading;

import foreland.evidence.files.Bounded;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.SourceFile;
import foreland.evidence.police.DamagedContent;
import foreland.evidence.police.PoliceFile;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The content of a file of an archive as the reader of police files takes it: what swells or is damaged in the middle stops that file
 * and no other.
 */
final class GuardedContent extends FilterInputStream {

    private final String name;

    private GuardedContent(InputStream in, String name) {
        super(in);
        this.name = name;
    }

    /** A file of the police's whose content is guarded. */
    static PoliceFile of(SourceFile file) {
        return PoliceFile.of(file.name(), () -> open(file));
    }

    private static InputStream open(SourceFile file) throws IOException {
        try {
            return new GuardedContent(file.open(), file.name());
        } catch (ZipException | EOFException e) {
            throw damaged(file.name(), e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        try {
            return super.read(into, at, length);
        } catch (Bounded.TooMuch swollen) {
            throw new DamagedContent(wordsOf(SourceWalk.swells(name, swollen)));
        } catch (ZipException | EOFException e) {
            throw damaged(name, e);
        }
    }

    private static DamagedContent damaged(String name, IOException e) {
        return new DamagedContent(wordsOf(SourceWalk.damaged(name, e)));
    }

    private static String wordsOf(FileRefused why) {
        return why.problems().get(0).words();
    }
}
