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
            COUNT + " Each small area’s two counts are tested for a rise (exact binomial). Police counts scatter"
                    + " more than chance alone would have it, and busy areas the more so: each test is widened by the spread actually seen"
                    + " among areas as busy, in all districts that are compared (robust estimate). False discoveries are corrected for at 5%,"
                    + " within each type and over the types (Benjamini and Hochberg, 1995; Benjamini and Bogomolov, 2014). Where the force"
                    + " recorded more or less of a type from some month on, its areas are held against the force’s own change. Wards and"
                    + " districts are tested in the same way. A slow rise from a few incidents a year cannot be seen at this size by any"
                    + " test.";

    static final String HOT_SPOTS =
            COUNT + " Gi* (Getis and Ord, 1992; Ord and Getis, 1995) compares what an area and its eight nearest"
                    + " neighbours had with what chance would put there; p is two-sided, and false discoveries are corrected for at 5%"
                    + " (Benjamini and Hochberg, 1995).";

    static final String MAP =
            COUNT + " Areas are put into up to five classes with about as many areas in each. Police open data"
                    + " give the middle of a street or a place nearby, so areas are shown, never scenes.";

    static final String SERIES =
            COUNT + " Limits: the mean plus and minus 2.66 times the mean moving range of months that follow one"
                    + " another (XmR chart). A month is marked when it lies outside, is one of seven on one side of the mean or of seven"
                    + " rising or falling, or one of two in three near a limit. The police warn that changes of recording make comparisons"
                    + " across them misleading: a series is split there.";

    static final String RANKING =
            "Harm is the weighted mean of its factors, each 0 to 4; likelihood likewise; risk is their product,"
                    + " 0 to 16. Confidence, public concern and added value stand beside it and are never multiplied in. Ranks go by risk, then"
                    + " by added value. These are the partnership’s own scales and not those of MoRiLE.";

    static final String PARTNERS = "As the agency gave it, without change.";

    private Methods() {}
}
