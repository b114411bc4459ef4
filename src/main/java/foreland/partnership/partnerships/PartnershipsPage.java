package foreland.partnership.partnerships;

import foreland.partnership.Partnership;
import java.util.List;

/** The partnerships of this installation, by name. */
record PartnershipsPage(List<Line> lines) {

    static final String ADDRESS = "/desk/partnership/partnerships";

    /**
     * One of them.
     *
     * @param address of its first page, behind the name of the server
     */
    record Line(String name, String address, boolean home) {

        String desk() {
            return address + "desk";
        }
    }

    static PartnershipsPage of(List<Partnership> all) {
        return new PartnershipsPage(all.stream()
                .map(partnership -> new Line(partnership.name(), address(partnership), partnership.home()))
                .toList());
    }

    private static String address(Partnership partnership) {
        return partnership.home() ? "/" : "/p/" + partnership.slug() + "/";
    }
}
