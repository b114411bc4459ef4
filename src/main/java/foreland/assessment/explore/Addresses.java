package foreland.assessment.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where these pages are. */
final class Addresses {

    static final String EXPLORE = "/desk/assessment/explore";
    static final String SERIES = EXPLORE + "/series";
    static final String DISTRICTS = EXPLORE + "/districts";
    static final String PLACES = EXPLORE + "/places";
    static final String OUTCOMES = EXPLORE + "/outcomes";
    static final String TIMES = EXPLORE + "/times";
    static final String REPEATS = EXPLORE + "/repeats";
    static final String METHODS = "/desk/assessment/methods";

    private Addresses() {}

    /** A page about the same question, of another crime type perhaps. */
    static String of(String page, Question question, String type) {
        return page + "?area=" + question.area().code() + "&type=" + URLEncoder.encode(type, StandardCharsets.UTF_8)
                + "&to=" + question.to();
    }

    static String method(String slug) {
        return METHODS + "/" + slug;
    }
}
