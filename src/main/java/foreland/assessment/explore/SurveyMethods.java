package foreland.assessment.explore;

import java.util.List;

/** Surveys. */
final class SurveyMethods {

    static final List<Method> ALL = List.of(
            new Method(
                    "proportion",
                    "Percentage with its interval",
                    "How sure is a percentage of answers?",
                    "Wilson’s interval holds the percentages that would make such answers likely.",
                    "Always with how many answered.",
                    "Who did not answer.",
                    "Wilson 1927; Newcombe 1998, Statistics in Medicine 17, for differences."),
            new Method(
                    "cross-table",
                    "Cross-table",
                    "Do two questions go together?",
                    "Counts are compared with what they would be if the questions had nothing to do with one another.",
                    "Cells beyond 2 standardised residuals stand out.",
                    "Which causes which.",
                    "Pearson 1900; Rao and Scott 1984, Annals of Statistics 12, for weighted answers."),
            new Method(
                    "weighting",
                    "Weighting to the population",
                    "What would the answers be if the respondents were like the population?",
                    "Answers get weights until age, sex and ward agree with the population.",
                    "The effective number of answers says what the weighting cost.",
                    "A consultation is not a sample: those who chose to answer may think otherwise than those who did not, in each group.",
                    "Deming and Stephan 1940; Kish 1965."));

    private SurveyMethods() {}
}
