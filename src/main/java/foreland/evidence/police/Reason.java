package foreland.evidence.police;

/** Why a row of a police file is refused, with what to do about it. */
public enum Reason {
    TOO_FEW_FIELDS("it has fewer fields than the header", "Look for a line that was cut off, and take the file anew."),
    TOO_MANY_FIELDS("it has more fields than the header", "Put a value that holds a comma in double quotes."),
    TOO_LONG(
            "the line is longer than " + Records.LONGEST + " bytes",
            "No police file has such lines: look whether a quote is left open, or the line ends are missing."),
    BROKEN_QUOTE(
            "a double quote stands in the middle of a value, or is never closed",
            "Put the whole value in double quotes and write a quote inside it twice."),
    NUL_BYTE("it holds a NUL byte", "The file is damaged: take it anew."),
    NOT_UTF8("it is not valid UTF-8", "Save the file as CSV in UTF-8."),
    BAD_MONTH("the month is not written YYYY-MM", "Write the month as 2025-03."),
    OTHER_MONTH("the month is not the one in the file's name", "Put the row into the file of its month."),
    FUTURE_MONTH("the month has not begun yet", "Check the month."),
    BAD_LONGITUDE(
            "the longitude is not a number of degrees in or near the United Kingdom",
            "Longitude is between -9.5 and 2.5, and stands before latitude; leave both empty when there is no place."),
    BAD_LATITUDE(
            "the latitude is not a number of degrees in or near the United Kingdom",
            "Latitude is between 49 and 61.5, and stands after longitude; leave both empty when there is no place."),
    BAD_AREA_CODE("the LSOA code is not letters and digits", "Write the code as E01024678, or leave it empty."),
    TOO_MANY_AREAS("there are more areas than the whole country has", "Check the columns LSOA code and LSOA name."),
    NO_TYPE("the crime type is empty", "Every row needs its crime type."),
    TOO_MANY_TYPES("there are more crime types than any police file has", "Check the column Crime type."),
    BAD_CRIME_ID("the Crime ID is longer than 200 characters", "A Crime ID has 64 hexadecimal digits.");

    private final String fault;
    private final String remedy;

    Reason(String fault, String remedy) {
        this.fault = fault;
        this.remedy = remedy;
    }

    /** What is wrong, without a capital or a full stop. */
    public String fault() {
        return fault;
    }

    /** What to do about it, a sentence. */
    public String remedy() {
        return remedy;
    }
}
