package foreland.evidence.files;

import foreland.evidence.DataKind;
import java.util.List;

/** How the rows of a table are read, once its headings have told what it is. One is used for one file. */
public interface Layout {

    /** What the file turns out to hold. */
    Description description();

    /** Reads a row under the headings. */
    void row(long line, List<String> fields, TakenRows to, Faults faults);

    /** Gives what only the whole file tells. */
    default void end(TakenRows to, Faults faults) {}

    /**
     * What a file is.
     *
     * @param kind of data
     * @param words for people, such as {@code areas with centres and populations}
     * @param dataset title of the dataset it is a part of
     * @param agency whose data it is; empty when nothing in the file tells
     * @param licence empty when nothing in the file tells
     * @param signature the same for files of the same layout
     */
    record Description(DataKind kind, String words, String dataset, String agency, String licence, String signature) {

        static final String OGL = "Open Government Licence v3.0";
        static final String ONS = "Office for National Statistics";

        static Description reference(DataKind kind, String words, String signature) {
            return new Description(kind, words, kind.title(), ONS, OGL, signature);
        }
    }

    /** The field at a place, empty where the line is too short. */
    static String field(List<String> fields, int place) {
        return place < fields.size() ? fields.get(place).strip() : "";
    }
}
