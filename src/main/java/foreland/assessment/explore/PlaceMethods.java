package foreland.assessment.explore;

import java.util.List;

/** Places. */
final class PlaceMethods {

    static final List<Method> ALL = List.of(
            new Method(
                    "hot-spots",
                    "Hot spots (Gi*)",
                    "Where do high counts lie together?",
                    "For each small area, it and its 8 nearest neighbours are compared with what as many areas at random would hold.",
                    "A hot spot is an area whose q is up to 0.05 and whose Gi* is positive: more than a map’s colours, it is more than chance.",
                    "It goes by counts, so busy areas are hot. Police.uk places are moved to a nearby map point, so nothing smaller than a small area is shown.",
                    "Getis and Ord 1992 and Ord and Getis 1995, Geographical Analysis 24 and 27."),
            new Method(
                    "local-moran",
                    "High among low (local Moran)",
                    "Which areas are like their neighbours, and which stick out?",
                    "It compares an area and its neighbours with the mean: high among high is the middle of a cluster, high among low an island.",
                    "Only areas whose q is up to 0.05 are named.",
                    "Clusters larger than the neighbourhood.",
                    "Anselin 1995, Geographical Analysis 27; Sokal, Oden and Thomson 1998."),
            new Method(
                    "kernel-density",
                    "Density surface",
                    "Where are incidents dense?",
                    "Each incident is spread over a circle, and all are added up.",
                    "For showing, not for finding: the picture changes with the radius. It is drawn as cells over areas, never as dots.",
                    "It has no significance test: a dark cell is no evidence of a hot spot. Police.uk moves places to a nearby point, so nothing finer than the radius can be read from it. The edge of an area looks thinner than it is, since what lies beyond it is not counted.",
                    "Silverman 1986; Chainey, Tompson and Uhlig 2008, Security Journal 21."),
            new Method(
                    "smoothed-rates",
                    "Smoothed rates of small areas",
                    "What would the rate be without the noise of small numbers?",
                    "Rates of small areas are pulled towards the common rate, the more so the smaller the area.",
                    "For maps. The raw count stays in the table.",
                    "A small area that really is different is pulled in too.",
                    "Marshall 1991, Journal of the Royal Statistical Society C 40."),
            new Method(
                    "concentration",
                    "Concentration",
                    "How much of it is in how few places?",
                    "Places in order of their count: in how many of them is half of it? The Gini coefficient says it in one number, in a version that is fair when there are fewer incidents than places.",
                    "0 is evenly spread, 1 all in one place.",
                    "Which places: see the table. Small areas are larger than streets, so real concentration is higher.",
                    "Weisburd 2015, Criminology 53; Bernasco and Steenbeek 2017, Journal of Quantitative Criminology 33."),
            new Method(
                    "near-repeat",
                    "Near repeats (Knox)",
                    "Do incidents come again soon at the same place or next to it?",
                    "Every two incidents are a pair. Pairs near in place and in time are counted, and compared with what there would be if place and time had nothing to do with one another. For the p the months are dealt out anew among the places 999 times: it is the share of deals, the real one among them, that have as many near pairs.",
                    "A ratio of 2 is twice as many near pairs as chance. With p below 0.05 it is more than chance.",
                    "Days and addresses. Police.uk gives months, and moves places to a point nearby that many addresses share: so near is the same or a neighbouring such point (up to 200 m), and soon is the same month or the next. A repeat within days, and a repeat at one address, cannot be told from these data. Where a place was busy for a few months only, that too makes near pairs.",
                    "Knox 1964, Journal of the Royal Statistical Society C 13; Besag and Diggle 1977, the same journal 26."));

    private PlaceMethods() {}
}
