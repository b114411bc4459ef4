package foreland.assessment.explore;

import java.util.List;

/** Series of months. */
final class SeriesMethods {

    static final List<Method> ALL = List.of(
            new Method(
                    "xmr",
                    "Control chart (XmR)",
                    "Is this month out of the ordinary?",
                    "The mean of the months, and limits at 2.66 times the average change from month to month. Four patterns are marked: a month outside the limits, seven in a row on one side of the mean, seven in a row rising or falling, two of three near a limit.",
                    "Marked months deserve a question. Unmarked ups and downs are noise, however large they look.",
                    "With fewer than 24 months the limits are rough. A season looks like a signal. The chart is split where recording changed, and never drawn across a gap.",
                    "NHS England, Making Data Count; Wheeler, Understanding Variation."),
            new Method(
                    "u-chart",
                    "Chart of rates (u-chart)",
                    "The same for rates whose denominator changes",
                    "Limits follow the exposure of each point. Laney’s version widens them by how much the points really scatter.",
                    "As the control chart.",
                    "The plain version raises false alarms with police counts, which scatter more than it expects.",
                    "Laney 2002, Quality Engineering 14."),
            new Method(
                    "cusum",
                    "Small lasting shifts (CUSUM, EWMA)",
                    "Has the level crept up?",
                    "Departures from a baseline of earlier months are added up, or averaged with more weight on the newest. Small shifts in one direction add up; ups and downs cancel.",
                    "An alarm says that the level has probably moved; look back to where the sum began to climb.",
                    "A baseline that was itself unusual.",
                    "Montgomery, Introduction to Statistical Quality Control, chapter 9."),
            new Method(
                    "early-alarms",
                    "Early alarms (EARS, Farrington)",
                    "Is the newest month above what was to be expected?",
                    "EARS compares it with the seven months before; Farrington’s method with the same months of earlier years, letting past outbreaks weigh less.",
                    "An alarm is a reason to look, not a finding.",
                    "Farrington’s method needs more than four years of months; a fall is not looked for.",
                    "Farrington and others 1996, JRSS A 159; Noufaily and others 2013, Statistics in Medicine 32."),
            new Method(
                    "mann-kendall",
                    "Steady trend (Mann-Kendall)",
                    "Has it been rising or falling over the whole period?",
                    "It counts how often a later month is above an earlier one. Sen’s slope is the typical rise a month. The seasonal version compares each month with the same month of other years.",
                    "A small p-value says that there is a trend; the slope how steep.",
                    "A rise followed by a fall, which cancel.",
                    "Mann 1945; Kendall 1975; Sen 1968; Hirsch, Slack and Smith 1982, Water Resources Research 18."),
            new Method(
                    "season",
                    "Season taken out",
                    "What is left when the usual season is taken out?",
                    "The series is split into a trend, a season that repeats every year, and the rest, by smooth local averages.",
                    "Compare the months with the season taken out: a high summer that is high every year is no news.",
                    "It needs two whole years without a gap. A season that changes is followed slowly.",
                    "Cleveland and others 1990, Journal of Official Statistics 6; strengths after Wang, Smith and Hyndman 2006."),
            new Method(
                    "count-models",
                    "Trend with season and scatter",
                    "How fast is it rising, season and scatter allowed for?",
                    "A model in which each month multiplies the count by the same factor, with a yearly wave; the scatter beyond chance is estimated too.",
                    "A factor of 1.01 a month is 13% a year.",
                    "A change that is not steady.",
                    "McCullagh and Nelder 1989; Venables and Ripley 2002 for the negative binomial."),
            new Method(
                    "change-point",
                    "When the level changed",
                    "Was there a change of level, and when?",
                    "All ways to cut the series into stretches of at least six months are compared; the number of cuts is chosen so that another one would not be worth it.",
                    "The month named is the last one before the change, give or take some.",
                    "Gradual changes look like one or two steps. It does not say why.",
                    "Bai and Perron 2003, Journal of Applied Econometrics 18; Hansen 1997, Journal of Business and Economic Statistics 15."));

    private SeriesMethods() {}
}
