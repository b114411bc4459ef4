package foreland.assessment;

import java.util.List;

/**
 * The figures of an assessment.
 *
 * @param comparison what they are computed from
 * @param own the area that is assessed
 * @param changes of its districts and those it is compared with
 * @param levels of the same
 * @param rising by crime type, over the counts as given
 * @param emerging the same over the months only that both years have data for; the same rows where no month is missing
 * @param hotspots by crime type; none without centres
 * @param recordingChanges steps of whole forces, the clearest first
 * @param districtTrends districts that rose as a whole
 * @param wardTrends wards of the area that rose as a whole; none where no ward is known
 * @param trends what the rises were held against
 */
public record AssessmentTables(
        Comparison comparison,
        AreaGroup own,
        List<Change> changes,
        List<Level> levels,
        List<List<Rising>> rising,
        List<List<Rising>> emerging,
        List<List<Hotspot>> hotspots,
        List<RecordingChange> recordingChanges,
        List<DistrictTrends.Risen> districtTrends,
        List<DistrictTrends.Risen> wardTrends,
        EmergingTrends trends) {

    /**
     * Computes all of them.
     *
     * @param own what is assessed
     * @param compared the small areas of the districts that it is compared with, its own among them
     */
    public static AssessmentTables of(Comparison comparison, AreaGroup own, List<Integer> compared) {
        List<RecordingChange> recording = RecordingChanges.in(comparison.cube());
        Comparison likeForLike = comparison.likeForLike();
        EmergingTrends trends = new EmergingTrends(likeForLike, recording, compared);
        List<List<Rising>> emerging = trends.list(own.places());
        List<List<Rising>> rising = likeForLike == comparison
                ? emerging
                : new EmergingTrends(comparison, recording, compared).list(own.places());
        List<AreaGroup> districts = AreaGroup.districts(comparison, compared);
        List<Change> changes = Change.list(comparison, districts);
        List<Change> ofWards = Change.list(comparison, AreaGroup.wards(comparison, own.places()));
        return new AssessmentTables(
                comparison,
                own,
                changes,
                Level.list(comparison, districts),
                rising,
                emerging,
                Hotspot.list(comparison, own.places()),
                recording,
                DistrictTrends.list(changes, trends::spreadTogether),
                DistrictTrends.list(ofWards, trends::spreadTogether),
                trends);
    }

    /** The small areas of the area that is assessed, as indices in the comparison. */
    public List<Integer> places() {
        return own.places();
    }
}
