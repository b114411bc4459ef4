package foreland.partnership.singlesignon;

/** Says why a provider's answer let nobody in. */
record RefusedPage(String provider, String why) {}
