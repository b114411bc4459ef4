package foreland.partnership.posts;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;

/** The posts of the partnership's agencies. */
record PostsPage(TableView table, boolean mayManage) {

    static final String LIST = "/desk/partnership/posts";

    static Table<ListedPost> tableFor(String base) {
        return Table.of(
                "posts",
                "Posts and who holds them today",
                "post",
                "posts",
                Column.<ListedPost>text("title", "Post", ListedPost::title)
                        .filteredByText()
                        .linking(post -> base + LIST + "/" + post.id()),
                Column.<ListedPost>text("agency", "Agency", ListedPost::agency).filteredByChoice(),
                Column.<ListedPost>text("holder", "Held by", ListedPost::holder)
                        .filteredByText()
                        .orElse("Nobody today"),
                Column.<ListedPost>date("since", "Since", ListedPost::since).orElse("–"));
    }
}
