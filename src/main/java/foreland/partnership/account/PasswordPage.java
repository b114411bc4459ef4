package foreland.partnership.account;

import foreland.govuk.Problems;

/** Choosing another password. */
record PasswordPage(String email, Problems problems) {}
