package foreland.assessment.draft;

import java.util.List;

/** The published assessments, the newest first. */
record PublicListPage(List<Assessment> assessments) {}
