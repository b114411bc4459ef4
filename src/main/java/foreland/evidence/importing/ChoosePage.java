package foreland.evidence.importing;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/** The page where a file is chosen. */
record ChoosePage(Problems problems, List<Choice> agencies) {}
