package foreland.assessment.explore;

import java.util.List;

/** Rates, changes and comparisons. */
final class ChangeMethods {

    static final List<Method> ALL = List.of(
            new Method(
                    "rate",
                    "Rate with its interval",
                    "How many for each 1,000 people, and how sure is that?",
                    "The count divided by the population, times 1,000. The interval holds the rates that would make such a count likely: exact below 10 incidents, by Byar’s formula from 10.",
                    "If the intervals of two areas lie far apart, their rates differ. The page names the population and its year.",
                    "Visitors and commuters are not in the population: a town centre’s rate is high partly because few people live there.",
                    "Garwood 1936, Biometrika 28; Breslow and Day 1987; UK Health Security Agency, technical guidance on confidence intervals."),
            new Method(
                    "rate-ratio",
                    "Ratio to the year before",
                    "Is this year different from the year before, by more than chance?",
                    "The later count over the earlier one, with an exact interval. If nothing had changed, each incident would be as likely to fall in either year, like a tossed coin: the p-value says how rare a split at least this uneven would be.",
                    "A ratio of 1.20 is a fifth more. If the interval holds 1, chance alone explains the change.",
                    "It takes incidents as independent. Police counts come in clusters, so small changes look surer than they are. It knows nothing of why.",
                    "Clopper and Pearson 1934, Biometrika 26; Krishnamoorthy and Thomson 2004, Journal of Statistical Planning and Inference 119."),
            new Method(
                    "false-discovery",
                    "Many comparisons at once",
                    "When hundreds of areas are tested, which findings hold?",
                    "One test in twenty is below 0.05 by chance alone. The q-value corrects for the number of tests: of all findings with q up to 0.05, about one in twenty is a false alarm.",
                    "Go by q, not by p, wherever a table has many rows.",
                    "It does not say which of the findings is the false one.",
                    "Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57."),
            new Method(
                    "over-dispersion",
                    "Scatter beyond chance",
                    "Do areas scatter more than chance, and which stand out even so?",
                    "Each area’s change is measured in standard deviations; their spread over all areas, measured so that a few extremes do not matter, says how much more than chance they scatter. Busy areas scatter more than quiet ones, so each is held against areas with as many incidents. The test of a rise is then made that much more cautious.",
                    "A spread of 1 is chance. At 1.24 a bare test would flag many areas for nothing.",
                    "A slow rise in one small area with few incidents a year. The page says the smallest rise that would be seen.",
                    "Spiegelhalter 2005, Statistics in Medicine 24."),
            new Method(
                    "funnel",
                    "Funnel",
                    "Which areas are further from the common rate than their size explains?",
                    "Small areas vary more by chance than large ones. The funnel compares each area with the pooled rate, allowing for its size and for the scatter of all.",
                    "Beyond 2 either way an area differs more than most; beyond 3, clearly.",
                    "Whether the difference is good or bad policing, recording, or who lives there.",
                    "Spiegelhalter 2005, Statistics in Medicine 24."),
            new Method(
                    "ranking",
                    "Rank and percentile",
                    "Where does the area stand among others?",
                    "Areas in order of their rate; 1 is the highest, and equal rates share a rank. Only areas with as many months of data are ranked.",
                    "Look at the intervals first: neighbours in the list often do not differ.",
                    "How sure the rank is.",
                    "Hyndman and Fan 1996, The American Statistician 50, for the quartiles."),
            new Method(
                    "similar-areas",
                    "Similar areas",
                    "Which areas are most like this one?",
                    "Each indicator is brought to the same scale; the areas at the smallest distance over all indicators are the most similar.",
                    "Comparing with similar areas is fairer than with the county.",
                    "What the indicators do not measure.",
                    "The approach of the most similar groups of police forces and of the councils’ nearest neighbours."));

    private ChangeMethods() {}
}
