package foreland.evidence.loading;

import foreland.evidence.ColumnMapping;
import foreland.evidence.TableHead;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.FileSort;
import foreland.evidence.files.Headings;
import foreland.evidence.files.SourceFile;
import foreland.evidence.files.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the beginning of a stranger's table, with how such columns were read before. */
@Component
class TableHeads {

    private static final int ROWS = 3;
    private static final int LONGEST = 60;

    private final MappingSql mappings;

    TableHeads(MappingSql mappings) {
        this.mappings = mappings;
    }

    Optional<TableHead> find(Path path, @Nullable String agency) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        SourceFile file =
                new SourceFile(String.valueOf(path.getFileName()), Files.size(path), () -> Files.newInputStream(path));
        try {
            FileSort sort = FileSort.of(file);
            return sort == FileSort.CSV || sort == FileSort.XLSX
                    ? Optional.of(read(file, sort, agency))
                    : Optional.empty();
        } catch (FileRefused refused) {
            return Optional.empty();
        }
    }

    /** The first line with several fields is the headings, as for reading it. */
    private TableHead read(SourceFile file, FileSort sort, @Nullable String agency) throws IOException, FileRefused {
        List<Headings> found = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        TableReader.read(file, sort, (line, fields) -> {
            if (!found.isEmpty()) {
                rows.add(fields);
            } else if (fields.stream().filter(field -> !field.isBlank()).count() >= 2) {
                found.add(new Headings(fields));
            }
            return rows.size() < ROWS;
        });
        if (found.isEmpty()) {
            throw new FileRefused(file.name(), "It has no headings.", "Give every column its heading.");
        }
        Headings headings = found.get(0);
        List<String> named = headings.given().stream()
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        return new TableHead(
                named,
                rows.stream()
                        .map(row -> named.stream()
                                .map(heading -> shown(row, headings.get(heading)))
                                .toList())
                        .toList(),
                before(headings, agency));
    }

    private @Nullable ColumnMapping before(Headings headings, @Nullable String agency) {
        return mappings.find(headings.fingerprint())
                .or(() -> (agency == null ? List.<ColumnMapping>of() : mappings.listOf(agency))
                        .stream()
                                .filter(each -> headings.has(each.columns().toArray(String[]::new)))
                                .findFirst())
                .orElse(null);
    }

    private static String shown(List<String> row, int place) {
        String field = place < row.size() ? row.get(place).strip() : "";
        return field.length() > LONGEST ? field.substring(0, LONGEST) + "…" : field;
    }
}
