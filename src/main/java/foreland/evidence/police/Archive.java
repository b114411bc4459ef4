package foreland.evidence.police;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive (zip64 too), read entry by entry without being unpacked. Refused as a whole when it names a path outside itself, names
 * one twice, holds an archive, or would grow beyond reason.
 */
final class Archive implements AutoCloseable {

    static final int MOST_ENTRIES = 100_000;

    /** The whole national archive is about 23 GB. */
    static final long LARGEST = 200L << 30;

    /** Police files shrink about fivefold, empty months up to thirtyfold. */
    static final int MOST_GROWTH = 200;

    private static final long SMALL = 1 << 20;

    private final Path path;
    private final ZipFile zip;

    private Archive(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /** Whether a file is a zip archive: called so, and begins so. */
    static boolean isOne(Path path) throws IOException {
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(4);
            if (!Arrays.equals(first, new byte[] {'P', 'K', 3, 4})
                    && !Arrays.equals(first, new byte[] {'P', 'K', 5, 6})) {
                throw new SourceRefused(path + " is not a zip archive. Download it anew.");
            }
        }
        return true;
    }

    static Archive open(Path path) throws IOException {
        Archive archive;
        try {
            archive = new Archive(path, new ZipFile(path.toFile()));
        } catch (ZipException e) {
            throw new SourceRefused(path + " is damaged or unsafe: " + e.getMessage() + ". Download it anew.");
        }
        try {
            archive.check();
            return archive;
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    private void check() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw refused("holds " + zip.size() + " files; at most " + MOST_ENTRIES + " are read");
        }
        Set<String> names = new HashSet<>();
        long size = 0;
        long packed = 0;
        for (ZipEntry entry : entries()) {
            checkName(entry.getName());
            if (!names.add(entry.getName())) {
                throw refused("holds " + shown(entry.getName()) + " twice");
            }
            checkGrowth(entry.getName(), entry.getSize(), entry.getCompressedSize());
            size += entry.getSize();
            packed += entry.getCompressedSize();
        }
        if (size > LARGEST) {
            throw refused("would be " + (size >> 30) + " GiB unpacked; at most " + (LARGEST >> 30) + " are read");
        }
        checkGrowth("all of it", size, Math.min(packed, Files.size(path)));
    }

    private void checkName(String name) throws SourceRefused {
        boolean outside = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || Arrays.asList(name.split("/", -1)).contains("..");
        if (outside) {
            throw refused("names a file outside itself, " + shown(name));
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw refused("holds another archive, " + shown(name) + "; unpack that first");
        }
    }

    private void checkGrowth(String name, long size, long packed) throws SourceRefused {
        if (size < 0 || packed < 0 || size > SMALL && size / MOST_GROWTH > packed) {
            throw refused(shown(name) + " would grow more than " + MOST_GROWTH
                    + "-fold when unpacked, as no police file does");
        }
    }

    private static String shown(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > 120 ? printable.substring(0, 120) + "…" : printable;
    }

    private SourceRefused refused(String why) {
        return new SourceRefused("The archive " + path.getFileName() + " is refused: it " + why
                + ". Nothing of it was read. Download the archive anew from the police site.");
    }

    private List<? extends ZipEntry> entries() {
        List<ZipEntry> list = new ArrayList<>();
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            list.add(all.nextElement());
        }
        return list;
    }

    /** The CSV files in it, in the order of their names. */
    List<PoliceFile> files() {
        String before = path.getFileName() + "/";
        return entries().stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .map(entry -> PoliceFile.of(before + entry.getName(), () -> content(entry)))
                .toList();
    }

    private InputStream content(ZipEntry entry) throws IOException {
        return new Measured(zip.getInputStream(entry), entry.getSize(), entry.getName());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Gives no more bytes than the archive said there are, whatever the data unpack to. */
    private final class Measured extends FilterInputStream {

        private final String name;
        private long left;

        Measured(InputStream in, long size, String name) {
            super(in);
            left = size;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(into, offset, length);
            } catch (ZipException | EOFException e) {
                throw refused("is damaged at " + shown(name));
            }
            left -= Math.max(read, 0);
            if (left < 0) {
                throw refused(shown(name) + " unpacks to more than it says");
            }
            return read;
        }
    }
}
