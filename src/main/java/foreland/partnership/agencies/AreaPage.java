package foreland.partnership.agencies;

import foreland.govuk.Problems;

/** Adding an area that the partnership covers. */
record AreaPage(AreaForm form, Problems problems) {}
