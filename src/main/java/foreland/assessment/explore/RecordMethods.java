package foreland.assessment.explore;

import java.util.List;

/** What is read from the rows of police files, and who is compared with whom. */
final class RecordMethods {

    static final List<Method> ALL = List.of(
            new Method(
                    "outcomes",
                    "Outcomes",
                    "What came of the crimes?",
                    "Each crime’s last outcome category is counted, with its share of all crimes that have one. Where outcomes files are here, each crime is looked for in them by its Crime ID, and the months up to its first outcome are counted.",
                    "The interval is Wilson’s. ‘Charged or dealt with out of court’ is what the police call a positive outcome. For months to the outcome only crimes count that could be followed so long: the files must have every month from the crime to then.",
                    "Outcomes that came after the files were made: newer months always look less resolved. Anti-social behaviour has no outcome and no Crime ID. Where the files have several outcomes of a crime in one month, the first by the alphabet is taken. The words changed over the years, so shares of single outcomes are not compared across years.",
                    "Wilson 1927, Journal of the American Statistical Association 22; Home Office counting rules for outcomes."),
            new Method(
                    "time-profile",
                    "When it happens",
                    "Which months, days and hours have more?",
                    "Incidents of each month of the year are counted over the calendar years that have all twelve months, and divided by its days. Stops and searches, which have a date and time, are counted by hour and day of the week.",
                    "A month stands out when the 95% interval of its incidents a day does not hold the average day. From three years on, Kruskal and Wallis’s test says whether there is a season.",
                    "The day and hour of crimes: the police’s open data have months only. Stops show when officers were out. Their times are taken as written, though files give British Summer Time and Greenwich time alike.",
                    "Kruskal and Wallis 1952, Journal of the American Statistical Association 47; Garwood 1936, Biometrika 28, for the interval."),
            new Method(
                    "similar-districts",
                    "Similar districts",
                    "With whom is it fair to compare?",
                    "Each district’s residents, people in a household and, where outlines of all are here, residents per square kilometre are put on one scale (less their mean, over their standard deviation). The five nearest by straight distance are the family.",
                    "A rank within the family is among it and those five. The indicators used are named beside it.",
                    "What the indicators do not measure: visitors, night life, poverty. The police’s own most similar groups use more. Only districts with counts here can be in a family. You can choose a family of your own.",
                    "Standardised Euclidean distance, as in the police’s most similar groups and CIPFA’s nearest neighbours."));

    private RecordMethods() {}
}
