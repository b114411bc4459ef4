package foreland.partnership.posts;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import java.util.List;

/** Adding a post. */
record PostFormPage(PostForm form, List<Choice> agencies, Problems problems) {}
