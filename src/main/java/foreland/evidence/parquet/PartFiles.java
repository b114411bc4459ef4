package foreland.evidence.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Parquet files of a folder and the parts that each holds. Beside each file stands a list of its parts, written first and
 * read as the sign that the file counts: so a part is either here whole, in one file, or not at all.
 */
final class PartFiles {

    private static final String PARQUET = ".parquet";
    private static final String LIST = ".parts";

    private final Path folder;
    private final Map<Long, Path> files = new HashMap<>();

    PartFiles(Path folder) {
        this.folder = folder;
    }

    /** Looks again at what is there; another process may have written. */
    synchronized void look() throws IOException {
        files.clear();
        List<Path> lists;
        try (Stream<Path> all = Files.list(folder)) {
            lists = all.filter(each -> each.toString().endsWith(LIST)).sorted().toList();
        }
        for (Path list : lists) {
            Path parquet = parquetOf(list);
            if (Files.exists(parquet)) {
                Set<Long> parts = read(list);
                if (parts.stream().noneMatch(files::containsKey)) {
                    parts.forEach(part -> files.put(part, parquet));
                }
            }
        }
    }

    synchronized Set<Long> missing(Collection<Long> wanted) {
        return wanted.stream()
                .filter(part -> !files.containsKey(part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The files that hold these parts; parts that are not here are left out. */
    synchronized List<Path> holding(Collection<Long> parts) {
        return parts.stream()
                .map(files::get)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** All parts in a file that holds any of these. */
    synchronized Set<Long> partsOf(Collection<Path> among) {
        return files.entrySet().stream()
                .filter(entry -> among.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Takes a finished file in from the work folder, safe on the disk before it counts. */
    synchronized void add(Path made, Collection<Long> parts) throws IOException {
        force(made);
        Path parquet = folder.resolve(UUID.randomUUID() + PARQUET);
        Path list = listOf(parquet);
        Path unfinished = made.resolveSibling(list.getFileName());
        Files.write(unfinished, parts.stream().map(String::valueOf).toList());
        force(unfinished);
        Files.move(unfinished, list, StandardCopyOption.ATOMIC_MOVE);
        Files.move(made, parquet, StandardCopyOption.ATOMIC_MOVE);
        parts.forEach(part -> files.put(part, parquet));
    }

    /** Forgets files whose parts are elsewhere by now, or in force no more. */
    synchronized void remove(Collection<Path> old) throws IOException {
        files.values().removeAll(List.copyOf(old));
        for (Path parquet : old) {
            Files.deleteIfExists(listOf(parquet));
            Files.deleteIfExists(parquet);
        }
    }

    synchronized List<Path> all() {
        return new ArrayList<>(new LinkedHashSet<>(files.values()));
    }

    private static Set<Long> read(Path list) throws IOException {
        return Files.readAllLines(list).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    private static Path parquetOf(Path list) {
        String name = list.getFileName().toString();
        return list.resolveSibling(name.substring(0, name.length() - LIST.length()) + PARQUET);
    }

    private static Path listOf(Path parquet) {
        String name = parquet.getFileName().toString();
        return parquet.resolveSibling(name.substring(0, name.length() - PARQUET.length()) + LIST);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
