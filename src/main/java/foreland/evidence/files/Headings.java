package foreland.evidence.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a table, found again whatever their capitals, blanks and line breaks. */
public final class Headings {

    private final List<String> given;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    public Headings(List<String> given) {
        this.given =
                given.stream().map(each -> each.strip().replaceAll("\\s+", " ")).toList();
        for (int i = 0; i < this.given.size(); i++) {
            places.putIfAbsent(plain(this.given.get(i)), i);
        }
    }

    /** As they stand in the file, blanks made one. */
    public List<String> given() {
        return given;
    }

    public String at(int column) {
        return column < given.size() ? given.get(column) : "";
    }

    /** Whether all of these are there. */
    public boolean has(String... names) {
        for (String name : names) {
            if (!places.containsKey(plain(name))) {
                return false;
            }
        }
        return true;
    }

    public OptionalInt find(String... alternatives) {
        for (String name : alternatives) {
            Integer place = places.get(plain(name));
            if (place != null) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** @throws java.util.NoSuchElementException when it is not there */
    public int get(String name) {
        return find(name).orElseThrow();
    }

    /** Columns whose plain name fits the pattern, by place. */
    public Map<Integer, Matcher> matching(Pattern pattern) {
        Map<Integer, Matcher> found = new LinkedHashMap<>();
        places.forEach((name, place) -> {
            Matcher matcher = pattern.matcher(name);
            if (matcher.matches()) {
                found.put(place, matcher);
            }
        });
        return found;
    }

    /** One string for the whole row of headings: files with the same one have the same layout. */
    public String fingerprint() {
        return String.join("|", new ArrayList<>(places.keySet()));
    }

    /** Small letters and digits alone. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
