package foreland.partnership.reminders;

import foreland.calendar.ICalendar;
import foreland.journal.Acting;
import foreland.partnership.DueItem;
import foreland.partnership.Guesses;
import foreland.partnership.OpenToAll;
import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import foreland.post.Post;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives out a person's calendar at its secret address, to whatever program asks, without sign-in. Whoever tries addresses that
 * are none is made to wait, as at sign-in. A leaver's is gone with their membership.
 */
@Controller
@OpenToAll
class FeedController {

    private final FeedSql feeds;
    private final DueToday due;
    private final Post post;
    private final Guesses guesses;

    FeedController(FeedSql feeds, DueToday due, Post post, Guesses guesses) {
        this.feeds = feeds;
        this.due = due;
        this.post = post;
        this.guesses = guesses;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> show(
            @PathVariable String secret, @RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request) {
        Partnership partnership = viewer.partnership();
        FeedSql.Owner owner = FeedSecret.read(secret)
                .flatMap(known -> Acting.system(partnership.id()).doing(() -> feeds.findOwner(known)))
                .orElseThrow(() -> unknown(request));
        byte[] text = calendar(partnership, owner, due.listFor(partnership, owner.person()))
                .text()
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .eTag(DigestUtils.md5DigestAsHex(text))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(text);
    }

    private ResponseStatusException unknown(HttpServletRequest request) {
        String guesser = "calendar:" + request.getRemoteAddr();
        if (guesses.lockedUntil(guesser).isPresent()) {
            return new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        guesses.count(guesser);
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ICalendar calendar(Partnership partnership, FeedSql.Owner owner, List<DueItem> items) {
        Optional<String> site = post.publicAddress();
        return new ICalendar(
                partnership.name(),
                owner.madeAt(),
                items.stream()
                        .filter(item -> item.day() != null)
                        .map(item -> day(
                                item,
                                partnership,
                                site.map(address -> address + partnership.base() + item.path())
                                        .orElse(null)))
                        .toList());
    }

    private static ICalendar.Day day(DueItem item, Partnership partnership, @Nullable String url) {
        UUID id = UUID.nameUUIDFromBytes((partnership.id() + " " + item.key()).getBytes(StandardCharsets.UTF_8));
        return new ICalendar.Day(
                id + "@foreland",
                Objects.requireNonNull(item.day()),
                switch (item.kind()) {
                    case DUE -> "Due: " + item.title();
                    case DECISION -> "Decide: " + item.title();
                    case MEETING, DEADLINE -> item.title();
                },
                url == null ? "" : url,
                item.kind() == DueItem.Kind.MEETING,
                url);
    }
}
