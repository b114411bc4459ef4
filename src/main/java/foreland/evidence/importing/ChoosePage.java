package foreland.evidence.importing;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/**
 * The page where a file is chosen.
 *
 * @param largest how large a file is taken, such as {@code 2 GB}
 * @param typed   what was typed and chosen before the form was refused
 */
record ChoosePage(Problems problems, String largest, List<Choice> agencies, Typed typed) {

    /** Each as typed, empty where nothing was. */
    record Typed(String agency, String agreement, String dataset) {

        static final Typed NOTHING = new Typed("", "", "");

        boolean isEmpty() {
            return equals(NOTHING);
        }
    }
}
