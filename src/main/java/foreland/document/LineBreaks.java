package foreland.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where the language lets it, but never within a number such as +7.1%. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && isWithinNumber(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isWithinNumber(int at) {
        return at > 0
                && at < text.length()
                && ".,".indexOf(text.charAt(at - 1)) >= 0
                && Character.isDigit(text.charAt(at));
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }
}
