package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.SourceFile;
import foreland.evidence.parquet.EvidenceFolder;
import foreland.evidence.parquet.PointBatch;
import foreland.evidence.parquet.Points;
import foreland.evidence.police.PoliceFile;
import foreland.evidence.police.PoliceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the rows of police files again from the files kept in the database. */
@Component
class PoliceRebuild {

    /** Parts made again at once. */
    private static final int GROUP = 40;

    private final OtherPoliceRows others;
    private final EvidenceFolder folder;
    private final Points points;

    PoliceRebuild(OtherPoliceRows others, EvidenceFolder folder, Points points) {
        this.others = others;
        this.folder = folder;
        this.points = points;
    }

    /** Opens the content of a part's file. */
    interface Content {
        InputStream open(long part) throws IOException;
    }

    /** Makes the rows of parts again, in groups, from the files kept. */
    void make(List<Rebuild.Kept> kept, Content content) throws IOException, SQLException {
        for (int from = 0; from < kept.size(); from += GROUP) {
            makeGroup(kept.subList(from, Math.min(kept.size(), from + GROUP)), content);
        }
    }

    private void makeGroup(List<Rebuild.Kept> kept, Content content) throws IOException, SQLException {
        Map<String, Long> numbers = new HashMap<>();
        List<Path> copies = new ArrayList<>();
        List<PoliceFile> street = new ArrayList<>();
        try {
            for (Rebuild.Kept each : kept) {
                // The reader's threads have no transaction: they read a copy.
                Path copy = folder.work().resolve(UUID.randomUUID() + ".csv");
                copies.add(copy);
                try (InputStream in = content.open(each.number())) {
                    Files.copy(in, copy);
                }
                String name = each.number() + "/" + each.fileName();
                numbers.put(name, each.number());
                if (each.kind() == DataKind.POLICE_STREET) {
                    street.add(PoliceFile.of(name, () -> Files.newInputStream(copy)));
                } else {
                    makeOther(each, name, copy);
                }
            }
            PoliceReader.until(null, report -> {})
                    .read(
                            street,
                            () -> new PoliceMonth(PoliceLoading.begin(points), month -> {
                                Map<Integer, Long> places = new HashMap<>();
                                month.files().forEach(file -> places.put(file.place, numbers.get(file.file.name())));
                                month.points().write(places);
                            }));
        } finally {
            for (Path copy : copies) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private void makeOther(Rebuild.Kept each, String name, Path copy) throws IOException, SQLException {
        SourceFile file = new SourceFile(name, -1, () -> Files.newInputStream(copy));
        PoliceFile named = PoliceFile.of(name, file.opening()::open);
        try (PointBatch batch = points.begin()) {
            others.read(file, each.kind(), Objects.requireNonNull(named.month()), batch, 0);
            batch.write(Map.of(0, each.number()));
        } catch (FileRefused e) {
            throw new IOException("The file of part " + each.number() + " can be read no more", e);
        }
    }
}
