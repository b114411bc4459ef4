package foreland.partnership.mail;

import foreland.partnership.HousePolicy;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.post.Post;
import foreland.post.PostQueue;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a partnership's letters that wait or could not be sent; tries those again, or discards them. */
@Controller
@Requires(HousePolicy.KEEP)
class LettersController {

    private final Post post;
    private final PostQueue queue;

    LettersController(Post post, PostQueue queue) {
        this.post = post;
        this.queue = queue;
    }

    @GetMapping(Addresses.LETTERS)
    String show(Model model) {
        model.addAttribute(
                "page", new LettersPage(post.isOpen(), queue.figures(), queue.listWaiting(LettersPage.MOST)));
        return "partnership/mail/letters";
    }

    @PostMapping(Addresses.LETTERS + "/{letter}/again")
    String tryAgain(@PathVariable UUID letter, RedirectAttributes next) {
        return done(
                queue.tryAgain(letter)
                        ? "The letter is tried again within a few seconds"
                        : "That letter does not wait for you any more",
                next);
    }

    @PostMapping(Addresses.LETTERS + "/{letter}/discard")
    String discard(@PathVariable UUID letter, RedirectAttributes next) {
        return done(
                queue.discard(letter)
                        ? "The letter was discarded"
                        : "That letter was sent, or is being sent right now: it was not discarded",
                next);
    }

    private static String done(String message, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + Addresses.LETTERS;
    }
}
