package foreland.partnership;

/**
 * Who keeps the installation: whoever has the right {@value #KEEP} in the home partnership. An administrator of another
 * partnership keeps that one alone, since what concerns the installation (a backup, say) holds every partnership's data.
 */
public final class HousePolicy {

    public static final String KEEP = "house.keep";

    private HousePolicy() {}

    public static boolean keepsTheInstallation(Viewer viewer) {
        return viewer.partnership().home() && viewer.may(KEEP);
    }
}
