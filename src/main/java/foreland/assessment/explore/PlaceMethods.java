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
                    "For showing, not for finding: the picture changes with the radius.",
                    "It tests nothing. It needs exact points, which police.uk does not have: so it is not drawn from them.",
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
                    "Does one burglary make another nearby more likely in the next days?",
                    "Pairs of incidents close in space and time are counted, and compared with what shuffled days would give.",
                    "A ratio of 2 is twice as many close pairs as chance.",
                    "It needs exact places and days. Police.uk gives neither: it has months, and moved points. So there is no such figure here until an agency shares days and places.",
                    "Knox 1964, Journal of the Royal Statistical Society C 13."));

    private PlaceMethods() {}
}
