package foreland.partnership.partnerships;

import foreland.govuk.Problems;

/** A partnership to be added, and what is wrong with what was typed. */
record AddPartnershipPage(PartnershipForm form, Problems problems) {}
