package foreland.partnership.posts;

import foreland.govuk.Choice;
import foreland.govuk.DateParts;
import foreland.govuk.Link;
import foreland.govuk.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post, who held it, and for those who keep the people the forms to end a holding and to add the next.
 *
 * @param last the last day of the present holding, as typed
 */
record PostPage(
        ListedPost post,
        List<Holding> holdings,
        boolean mayManage,
        HoldingForm form,
        DateParts last,
        List<Choice> people,
        Problems problems,
        @Nullable Link journal) {

    String address() {
        return PostsPage.LIST + "/" + post.id();
    }

    boolean heldOpenEnded() {
        return holdings.stream().anyMatch(Holding::open);
    }
}
