package foreland.assessment;

import java.util.List;

/**
 * The figures of an assessment.
 *
 * @param comparison what they are computed from
 * @param places the small areas of the area that is assessed, as indices in the comparison
 * @param changes of its districts and those it is compared with
 * @param rising by crime type
 * @param hotspots by crime type; none without centres
 * @param recordingChanges steps of whole forces, the clearest first
 * @param districtTrends districts that rose as a whole
 */
public record AssessmentTables(
        Comparison comparison,
        List<Integer> places,
        List<Change> changes,
        List<List<Rising>> rising,
        List<List<Hotspot>> hotspots,
        List<RecordingChange> recordingChanges,
        List<DistrictTrends.Risen> districtTrends) {

    /**
     * Computes all of them.
     *
     * @param places the small areas that are assessed
     * @param compared the small areas of the districts that it is compared with, its own among them
     */
    public static AssessmentTables of(Comparison comparison, List<Integer> places, List<Integer> compared) {
        List<RecordingChange> recording = RecordingChanges.in(comparison.cube());
        EmergingTrends trends = new EmergingTrends(comparison, recording);
        List<Change> changes = Change.list(comparison, compared);
        return new AssessmentTables(
                comparison,
                places,
                changes,
                trends.list(places),
                Hotspot.list(comparison, places),
                recording,
                DistrictTrends.list(changes, trends::spreadTogether));
    }
}
