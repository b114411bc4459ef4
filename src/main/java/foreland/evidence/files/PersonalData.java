package foreland.evidence.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keeps personal data out: only depersonalised data may be shared for a partnership's assessment. Columns are looked at by their
 * headings, and every field by its content, also in columns that would not be read, since the file is kept.
 */
public final class PersonalData {

    private static final Map<Pattern, String> HEADINGS = new LinkedHashMap<>();
    private static final Map<Pattern, String> CONTENT = new LinkedHashMap<>();

    static {
        HEADINGS.put(
                Pattern.compile(
                        "(fore|first|given|middle|sur|last|family|full|victims?|offenders?|suspects?|persons?|clients?|patients?|pupils?|childs?|customers?|callers?|complainants?|maiden)_?names?|names?|initials"),
                "names of people");
        HEADINGS.put(
                Pattern.compile(
                        "(home|full|victims?|incident|street|postal|billing)?_?address(_?(line)?_?\\d)?|house_?(number|no|name)|uprn"),
                "addresses");
        HEADINGS.put(Pattern.compile("(full_?)?post_?code|pcds?"), "full postcodes");
        HEADINGS.put(Pattern.compile("d_?o_?b|(date_?of_?)?birth_?(date|day)?|date_?of_?birth"), "dates of birth");
        HEADINGS.put(
                Pattern.compile(
                        "(tele)?phone(_?(number|no))?|mobile(_?(number|no|phone))?|contact_?(number|no|details)|tel(_?no)?"),
                "telephone numbers");
        HEADINGS.put(Pattern.compile("e_?mail(_?address)?"), "e-mail addresses");
        HEADINGS.put(
                Pattern.compile(
                        "nhs_?(number|no)|ni_?(number|no)|national_?insurance(_?(number|no))?|passport(_?(number|no))?|driving_?licence(_?(number|no))?|pnc_?id|upn|urn_?of_?person"),
                "numbers that stand for a person");
        CONTENT.put(Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}"), "an e-mail address");
        CONTENT.put(Pattern.compile("(?i)(.*\\s)?[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}"), "a full postcode");
        CONTENT.put(
                Pattern.compile("(\\+44\\s?\\(?0?\\)?|\\(?0)[127]\\d{2,4}\\)?[\\s-]?\\d{3}[\\s-]?\\d{3,4}"),
                "a telephone number");
        CONTENT.put(Pattern.compile("(?i)(mr|mrs|miss|ms|dr)\\.?\\s+\\p{Lu}[\\p{L}'’-]+.*"), "the name of a person");
        CONTENT.put(Pattern.compile("\\d{3} \\d{3} \\d{4}"), "an NHS number");
        CONTENT.put(
                Pattern.compile("(?i)[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"),
                "a National Insurance number");
        CONTENT.put(
                Pattern.compile(
                        "(?i)(flat |apartment )?\\d{1,4}[a-z]?,? [\\p{L}' ]+ (road|street|avenue|lane|close|drive|terrace|gardens|crescent|way)\\b.*"),
                "an address");
    }

    private static final String REMEDY =
            "Only depersonalised data may be taken in: take the column out, or ask the agency for counts by area and period.";

    private final Headings headings;
    private boolean headingsChecked;

    public PersonalData(Headings headings) {
        this.headings = headings;
    }

    /** Adds a fault for whatever says something of a person. True when the line is clean. */
    public boolean check(long line, List<String> fields, Faults faults) {
        if (!headingsChecked) {
            headingsChecked = true;
            checkHeadings(faults);
        }
        boolean clean = true;
        for (int place = 0; place < fields.size(); place++) {
            String text = fields.get(place).strip();
            if (text.length() >= 5 && text.length() < 300) {
                String what = found(text);
                if (what != null) {
                    // The fault does not repeat what it found.
                    faults.add(line, place, "This looks like " + what + ".", REMEDY);
                    clean = false;
                }
            }
        }
        return clean;
    }

    private void checkHeadings(Faults faults) {
        for (int place = 0; place < headings.given().size(); place++) {
            String heading = headings.at(place)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "_")
                    .replaceAll("^_|_$", "");
            for (Map.Entry<Pattern, String> each : HEADINGS.entrySet()) {
                if (each.getKey().matcher(heading).matches()) {
                    faults.add(1, place, "By its heading this column holds " + each.getValue() + ".", REMEDY);
                    break;
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String found(String text) {
        boolean number = Numbers.decimal(text) != null && (text.indexOf('.') >= 0 || text.length() < 10);
        if (number || LookupLayout.isCode(text)) {
            return null;
        }
        for (Map.Entry<Pattern, String> each : CONTENT.entrySet()) {
            if (each.getKey().matcher(text).matches()) {
                return each.getValue();
            }
        }
        return null;
    }

    /** A table with a line for each person, whatever it says of them, is not depersonalised data. */
    static void refuseRowsOfPeople(SourceFile file, Headings headings) throws FileRefused {
        for (String heading : List.of(
                "respondent", "respondent id", "person id", "participant", "patient id", "offender id", "victim id")) {
            if (headings.has(heading)) {
                throw new FileRefused(
                        file.name(),
                        1,
                        headings.at(headings.get(heading)),
                        "The table has a line for each person (column " + headings.at(headings.get(heading)) + ").",
                        "Only depersonalised data may be taken in: take in counts by area and period instead. Answers to a"
                                + " survey belong to a consultation.");
            }
        }
    }
}
