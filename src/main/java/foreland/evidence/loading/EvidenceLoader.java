package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.EvidenceLoading;
import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedFile;
import foreland.evidence.LoadedFile.Outcome;
import foreland.evidence.RowCounts;
import foreland.evidence.TableHead;
import foreland.evidence.files.Bounded;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.SourceFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes files in one after the other, each as what it is. */
@Component
class EvidenceLoader implements EvidenceLoading {

    private final TableLoading tables;
    private final PoliceLoading police;
    private final OtherPoliceLoading otherPolice;
    private final TableHeads heads;
    private final CubeAfterLoading cube;
    private final MadeAnew anew;

    EvidenceLoader(
            TableLoading tables,
            PoliceLoading police,
            OtherPoliceLoading otherPolice,
            TableHeads heads,
            CubeAfterLoading cube,
            MadeAnew anew) {
        this.tables = tables;
        this.police = police;
        this.otherPolice = otherPolice;
        this.heads = heads;
        this.cube = cube;
        this.anew = anew;
    }

    @Override
    public List<LoadedFile> load(List<Path> paths, LoadTerms terms, Progress progress) {
        return each(paths, terms, false, progress);
    }

    @Override
    public int rebuild() {
        int parts = anew.all();
        cube.make();
        return parts;
    }

    @Override
    public Optional<TableHead> findHead(Path file, @Nullable String agency) {
        try {
            return heads.find(file, agency);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<LoadedFile> preview(List<Path> paths, LoadTerms terms, Consumer<String> say) {
        return each(paths, terms, true, new Progress() {
            @Override
            public void loaded(LoadedFile file) {
                say.accept(file.file());
            }

            @Override
            public void reading(String file, long rows) {}
        });
    }

    private List<LoadedFile> each(List<Path> paths, LoadTerms terms, boolean preview, Progress progress) {
        Walking walking = new Walking(terms, preview, progress);
        try {
            for (Path path : paths) {
                SourceWalk.walk(path, walking);
                walking.endOfArchive();
            }
            if (!preview) {
                cube.make();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return walking.done;
    }

    private final class Walking implements SourceWalk.Found {

        private final LoadTerms terms;
        private final boolean preview;
        private final Progress progress;
        private final List<LoadedFile> done = new ArrayList<>();
        private final List<SourceFile> street = new ArrayList<>();

        Walking(LoadTerms terms, boolean preview, Progress progress) {
            this.terms = terms;
            this.preview = preview;
            this.progress = progress;
        }

        @Override
        public void file(SourceFile file) throws IOException {
            try {
                take(file);
            } catch (Bounded.TooMuch swollen) {
                refused(file.name(), SourceWalk.swells(file.name(), swollen));
            } catch (ZipException | EOFException damaged) {
                refused(file.name(), SourceWalk.damaged(file.name(), damaged));
            }
        }

        private void take(SourceFile file) throws IOException {
            Optional<DataKind> kind = PoliceSort.of(file);
            if (kind.isEmpty()) {
                add(tables.load(file, terms, preview));
            } else if (terms.observationsOnly()) {
                refused(file.name(), TableLoading.everyones(file));
            } else if (kind.get() == DataKind.POLICE_STREET) {
                // Months are read side by side, so they are gathered as long as their archive is open.
                street.add(file);
            } else {
                add(otherPolice.load(file, kind.get(), preview));
            }
        }

        @Override
        public void endOfArchive() throws IOException {
            if (!street.isEmpty()) {
                done.addAll(police.street(street, preview, progress));
                street.clear();
            }
        }

        @Override
        public void noData(String name) {
            add(new LoadedFile(name, Outcome.PASSED_OVER, "", null, RowCounts.NONE, List.of(), List.of()));
        }

        @Override
        public void refused(String name, FileRefused why) {
            add(new LoadedFile(name, Outcome.REFUSED, "", null, RowCounts.NONE, List.of(), why.problems()));
        }

        private void add(LoadedFile file) {
            done.add(file);
            progress.loaded(file);
        }
    }
}
