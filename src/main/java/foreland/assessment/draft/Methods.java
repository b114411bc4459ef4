package foreland.assessment.draft;

/** How figures are worked out, in plain English, with references. */
final class Methods {

    static final String COUNT =
            "A row of the police’s open data is an incident, as published; rows are added up by area, type and"
                    + " month. A month without data is left out, never counted as 0.";

    static final String CHANGE =
            COUNT + " Only months with data in both years are compared. The ratio is the later count over the"
                    + " earlier; its 95% interval is exact (Clopper and Pearson, 1934, for the share of the later count among both). No"
                    + " percentage is given where the earlier count is below 30. Whether a change is more than chance goes by the exact"
                    + " binomial test, corrected for how many were looked at (false discovery rate, Benjamini and Hochberg, 1995, at 5%).";

    static final String RATE =
            "Count over residents times 1,000, with its 95% interval: exact Poisson below 10 incidents, else"
                    + " Byar’s approximation (as the UK Health Security Agency does). The year of the population is given. Places that draw"
                    + " visitors, such as the seaside or a town centre, have more people in them than residents.";

    static final String RISING =
            COUNT + " Each small area’s change is held against what all small areas of the district did"
                    + " together. Police counts scatter more than chance alone would have it, so the test is widened by the spread actually"
                    + " seen (robust estimate); false discoveries are corrected for within each type at 5%. A slow rise from a few incidents"
                    + " a year cannot be seen at this size by any test.";

    static final String MAP =
            COUNT + " Areas are put into up to five classes with about as many areas in each. Police open data"
                    + " give the middle of a street or a place nearby, so areas are shown, never scenes.";

    static final String SERIES =
            COUNT + " The police warn that changes of recording make comparisons across them misleading.";

    static final String RANKING =
            "Harm is the weighted mean of its factors, each 0 to 4; likelihood likewise; risk is their product,"
                    + " 0 to 16. Confidence, public concern and added value stand beside it and are never multiplied in. Ranks go by risk, then"
                    + " by added value. These are the partnership’s own scales and not those of MoRiLE.";

    static final String PARTNERS = "As the agency gave it, without change.";

    private Methods() {}
}
