package foreland.evidence.loading;

import foreland.evidence.files.Bounded;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.FileSort;
import foreland.evidence.files.SourceFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Finds the files in what was given: a file, a folder, an archive. An archive is read where it lies; nothing of it is unpacked, and
 * what comes out of an entry is counted rather than believed.
 */
final class SourceWalk {

    private static final int MOST_ENTRIES = 200_000;
    /** Real tables shrink to a fiftieth at best; what swells further is made to. */
    private static final long MOST_TIMES_LARGER = 250;

    private static final long SMALL = 16L * 1024 * 1024;
    private static final long LARGEST_GZIP = 2L * 1024 * 1024 * 1024;
    private static final Set<String> NO_DATA = Set.of("md", "txt", "pdf", "html", "docx", "log");

    private SourceWalk() {}

    /** Takes what is found. */
    interface Found {

        void file(SourceFile file) throws IOException;

        /** The files told of since the last call can be opened no more after this one. */
        void endOfArchive() throws IOException;

        void noData(String name);

        void refused(String name, FileRefused why);
    }

    static void walk(Path path, Found found) throws IOException {
        if (!Files.exists(path)) {
            found.refused(path.toString(), new FileRefused(path.toString(), "There is no such file or folder.", ""));
            return;
        }
        if (Files.isDirectory(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.filter(Files::isRegularFile)
                        .sorted(Comparator.comparing(Path::toString))
                        .toList()) {
                    file(each, path.relativize(each).toString(), found);
                }
            }
        } else {
            file(path, String.valueOf(path.getFileName()), found);
        }
    }

    private static void file(Path path, String name, Found found) throws IOException {
        SourceFile file = new SourceFile(name, Files.size(path), () -> Files.newInputStream(path));
        if (holdsNoData(name)) {
            found.noData(name);
            return;
        }
        try {
            switch (FileSort.of(file)) {
                case ZIP -> archive(path, name, found);
                case GZIP -> found.file(unpacked(file));
                case CSV, JSON, XLSX -> found.file(file);
            }
        } catch (FileRefused refused) {
            found.refused(name, refused);
        }
    }

    private static SourceFile unpacked(SourceFile file) {
        String name = file.name().endsWith(".gz")
                ? file.name().substring(0, file.name().length() - 3)
                : file.name();
        return new SourceFile(name, -1, () -> new Bounded(new GZIPInputStream(file.open(), 64 * 1024), LARGEST_GZIP));
    }

    private static void archive(Path path, String name, Found found) throws IOException, FileRefused {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new FileRefused(
                        name,
                        "The archive has " + zip.size() + " files; at most " + MOST_ENTRIES + " are read.",
                        "Split it.");
            }
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            entries.sort(Comparator.comparing(ZipEntry::getName));
            for (ZipEntry entry : entries) {
                entry(zip, entry, name, found);
            }
            found.endOfArchive();
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new FileRefused(name, "The archive is damaged: " + damaged.getMessage() + ".", "Download it again.");
        }
    }

    private static void entry(ZipFile zip, ZipEntry entry, String archive, Found found) throws IOException {
        String name = archive + "/" + entry.getName();
        if (entry.isDirectory() || holdsNoData(entry.getName())) {
            if (!entry.isDirectory()) {
                found.noData(name);
            }
            return;
        }
        try {
            refuseTraversal(name, entry.getName());
            if (entry.getSize() > most(entry)) {
                throw swells(name);
            }
            SourceFile file = new SourceFile(name, entry.getSize(), () -> guarded(zip, entry));
            switch (FileSort.of(file)) {
                case ZIP, GZIP ->
                    throw new FileRefused(
                            name, "It is an archive within an archive.", "Unpack it and take its files in.");
                case CSV, JSON, XLSX -> found.file(file);
            }
        } catch (FileRefused refused) {
            found.refused(name, refused);
        } catch (Bounded.TooMuch swollen) {
            found.refused(name, swells(name, swollen));
        } catch (ZipException | EOFException damaged) {
            found.refused(name, damaged(name, damaged));
        }
    }

    private static InputStream guarded(ZipFile zip, ZipEntry entry) throws IOException {
        long said = entry.getSize() < 0 ? Long.MAX_VALUE : entry.getSize();
        return new WholeEntry(new Bounded(zip.getInputStream(entry), Math.min(most(entry), said)), entry);
    }

    private static long most(ZipEntry entry) {
        return Math.max(SMALL, entry.getCompressedSize() * MOST_TIMES_LARGER);
    }

    /** Why something is refused out of which came more than its archive says, or than a table can hold. */
    static FileRefused swells(String name, Bounded.TooMuch swollen) {
        return new FileRefused(
                name,
                "More came out of it than the " + swollen.most() + " bytes that it may have.",
                "Its archive says something else than is in it, or it swells as no table does. Whoever made it may mean harm:"
                        + " ask for the file anew.");
    }

    static FileRefused damaged(String name, IOException why) {
        return new FileRefused(name, "It is damaged: " + why.getMessage() + ".", "Download the archive again.");
    }

    static FileRefused swells(String name) {
        return new FileRefused(
                name,
                "What is in it is more than " + MOST_TIMES_LARGER + " times as large as it is itself, as no table is.",
                "Whoever made it may mean harm: ask for the file anew.");
    }

    private static void refuseTraversal(String name, String entry) throws FileRefused {
        String slashed = entry.replace('\\', '/');
        if (slashed.startsWith("/")
                || slashed.matches("^[A-Za-z]:.*")
                || List.of(slashed.split("/", -1)).contains("..")) {
            throw new FileRefused(
                    name,
                    "Its name leads out of the archive.",
                    "Whoever made the archive may mean harm: ask for a clean one.");
        }
    }

    private static boolean holdsNoData(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = base.lastIndexOf('.');
        return base.startsWith(".")
                || name.startsWith("__MACOSX/")
                || base.startsWith("~$")
                || dot >= 0 && NO_DATA.contains(base.substring(dot + 1));
    }
}
