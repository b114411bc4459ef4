package foreland.evidence.police;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files in folders, archives and single files, in the order of their paths' bytes. Close it when all have been read: archives
 * stay open until then.
 */
public final class Sources implements AutoCloseable {

    private final List<PoliceFile> street = new ArrayList<>();
    private final List<PoliceFile> areas = new ArrayList<>();
    private final List<PoliceFile> others = new ArrayList<>();
    private final List<Archive> archives = new ArrayList<>();

    private Sources() {}

    /**
     * Lists what is there and looks at the columns of those files whose name does not say what they are.
     *
     * @throws SourceRefused when a path is not there, or an archive is unsafe or damaged
     */
    public static Sources open(List<Path> paths) throws IOException {
        Sources sources = new Sources();
        try {
            for (Path path : paths) {
                sources.add(path);
            }
        } catch (IOException | RuntimeException e) {
            sources.close();
            throw e;
        }
        return sources;
    }

    /** Street files, in path order. */
    public List<PoliceFile> street() {
        return List.copyOf(street);
    }

    /** Files with areas, their centres and populations. */
    public List<PoliceFile> areas() {
        return List.copyOf(areas);
    }

    /** Files of other kinds: outcomes, stop and search, and what is not known. */
    public List<PoliceFile> others() {
        return List.copyOf(others);
    }

    private void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.isRegularFile(path)) {
            throw new SourceRefused("There is no file or folder " + path + ".");
        } else if (Archive.isOne(path)) {
            Archive archive = Archive.open(path);
            archives.add(archive);
            for (PoliceFile file : archive.files()) {
                sort(file);
            }
        } else {
            sort(PoliceFile.of(String.valueOf(path.getFileName()), () -> Files.newInputStream(path)));
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<PoliceFile> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile).forEach(path -> {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    files.add(PoliceFile.of(name, () -> Files.newInputStream(path)));
                }
            });
        }
        files.sort(Comparator.comparing(PoliceFile::name));
        for (PoliceFile file : files) {
            sort(file);
        }
    }

    private void sort(PoliceFile file) throws IOException {
        if (file.isNamedStreet()) {
            street.add(file);
            return;
        }
        if (file.isNamedOtherwise()) {
            others.add(file);
            return;
        }
        switch (kindOf(file)) {
            case STREET -> street.add(file);
            case AREAS -> areas.add(file);
            default -> others.add(file);
        }
    }

    /** What a file is by its columns; only its beginning is read. */
    public static FileKind kindOf(PoliceFile file) throws IOException {
        Records records = new Records();
        try (InputStream in = file.content().open()) {
            records.open(in);
            return NotText.refusal(records.firstBytes(8)) == null && records.next()
                    ? Header.kindOf(records)
                    : FileKind.OTHER;
        }
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : archives) {
            archive.close();
        }
    }
}
