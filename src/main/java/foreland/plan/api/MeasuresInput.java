package foreland.plan.api;

import foreland.api.Says;
import java.util.List;

/** All measures of an action. */
record MeasuresInput(@Says("All of them, in their order") List<MeasureResource> measures) {}
