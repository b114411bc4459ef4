package foreland.govuk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs to know besides its own content. Made once per request by the {@link SiteSource}.
 *
 * @param partnershipName as in the header and the title
 * @param base            what stands before every address of this partnership: empty for the home partnership, else such as
 *                        {@code /p/dover}
 * @param path            the address being shown, without the base
 * @param personName      who is signed in, as they wish to be shown; null for a visitor
 * @param csrf            what a form must send back; null where a page can hold no form
 * @param navigation      the entries under the header, in order; may be empty
 * @param assets          where stylesheet and script are, from {@link Assets#path()}
 * @param message         what was just done, shown once on top ("Action T1-2 saved"); null for nothing
 * @param brand           the partnership's colour
 * @param signedOutAt     when whoever is signed in is signed out if they open no other page; null for a visitor
 * @param sessionLeft     how long that is from now, in milliseconds
 */
public record Site(
        String partnershipName,
        String base,
        String path,
        @Nullable String personName,
        @Nullable Csrf csrf,
        List<NavigationItem> navigation,
        String assets,
        @Nullable String message,
        Brand brand,
        @Nullable Instant signedOutAt,
        long sessionLeft) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** The hidden field that proves that a form is ours: its name and its value. */
    public record Csrf(String parameter, String token) {}

    public Site {
        navigation = List.copyOf(navigation);
        if (base.endsWith("/")) {
            throw new IllegalArgumentException("A base has no slash at its end, this one has: " + base);
        }
    }

    /** A site that knows nobody and needs no database: for error pages and for tests. */
    public static Site plain(String assets) {
        return new Site("Foreland", "", "/", null, null, List.of(), assets, null, Brand.BLUE, null, 0);
    }

    /** The same site, saying what was just done. */
    public Site saying(String message) {
        return new Site(
                partnershipName,
                base,
                path,
                personName,
                csrf,
                navigation,
                assets,
                message,
                brand,
                signedOutAt,
                sessionLeft);
    }

    /** The same site for a request that holds this token. */
    public Site with(Csrf csrf) {
        return new Site(
                partnershipName,
                base,
                path,
                personName,
                csrf,
                navigation,
                assets,
                message,
                brand,
                signedOutAt,
                sessionLeft);
    }

    /** Such as "15:05", in London. */
    public String signedOutAtWords() {
        return signedOutAt == null ? "" : TIME.format(signedOutAt);
    }

    public boolean signedIn() {
        return personName != null;
    }
}
