package foreland.evidence.importing;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/**
 * The page where a file is chosen.
 *
 * @param largest how large a file is taken, such as {@code 2 GB}
 */
record ChoosePage(Problems problems, String largest, List<Choice> agencies) {}
