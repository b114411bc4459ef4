package foreland.evidence.loading;

import foreland.calendar.LondonTime;
import foreland.evidence.LoadTerms;
import foreland.evidence.RowCounts;
import foreland.evidence.files.Faults;
import foreland.evidence.files.FileRefused;
import foreland.evidence.files.FileSort;
import foreland.evidence.files.Layout;
import foreland.evidence.files.Outlines;
import foreland.evidence.files.Recognition;
import foreland.evidence.files.SourceFile;
import foreland.evidence.files.TableReader;
import foreland.evidence.files.TakenRows;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Reads tables and outlines through: once to find every fault, and again when there is none. */
@Component
class TableReadings {

    private final MappingSql mappings;
    private final Clock clock;

    TableReadings(MappingSql mappings, Clock clock) {
        this.mappings = mappings;
        this.clock = clock;
    }

    /** Everything the first reading of a file tells. */
    record Reading(Layout.Description description, RowCounts counts, CountedRows rows, Again again) {}

    /** Reads the file once more. */
    interface Again {
        void into(TakenRows rows) throws IOException, FileRefused;
    }

    /** The first reading. */
    Reading read(SourceFile file, LoadTerms terms) throws IOException, FileRefused {
        FileSort sort = FileSort.of(file);
        if (sort == FileSort.JSON) {
            CountedRows counted = new CountedRows();
            Outlines.Found found = Outlines.read(file, counted);
            return new Reading(
                    found.description(),
                    new RowCounts(found.features(), found.features(), 0, 0, 0),
                    counted,
                    rows -> Outlines.read(file, rows));
        }
        Recognition recognised = recognise(file, sort, terms);
        CountedRows counted = new CountedRows();
        Faults faults = new Faults(file.name(), recognised.headings());
        long lines = pass(file, sort, recognised, counted, faults);
        faults.orRefuse();
        if (counted.rows() == 0) {
            throw new FileRefused(file.name(), "There are no rows under the headings.", "Export the file again.");
        }
        return new Reading(
                recognised.layout().description(),
                new RowCounts(lines, lines, 0, 0, 0),
                counted,
                rows -> pass(
                        file,
                        sort,
                        // A layout is for one reading.
                        recognise(file, sort, terms),
                        rows,
                        new Faults(file.name(), recognised.headings())));
    }

    Recognition recognise(SourceFile file, FileSort sort, LoadTerms terms) throws IOException, FileRefused {
        return Recognition.of(
                file,
                sort,
                terms.mapping(),
                headings -> mappings.find(headings.fingerprint()),
                LondonTime.today(clock));
    }

    static long pass(SourceFile file, FileSort sort, Recognition recognised, TakenRows rows, Faults faults)
            throws IOException, FileRefused {
        long[] lines = new long[1];
        TableReader.read(file, sort, (line, fields) -> {
            if (line > recognised.line()) {
                lines[0]++;
                recognised.layout().row(line, fields, rows, faults);
            }
            return true;
        });
        recognised.layout().end(rows, faults);
        return lines[0];
    }
}
