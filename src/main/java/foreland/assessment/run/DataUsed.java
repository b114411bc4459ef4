package foreland.assessment.run;

import foreland.evidence.police.FileReport;
import foreland.evidence.police.ReadReport;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which data an assessment rests on.
 *
 * @param json for {@code assessment.json}
 * @param sentence for the paper
 */
record DataUsed(Map<String, Object> json, String sentence) {

    /** Raw files, and what became of their rows. */
    static DataUsed of(ReadReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", report.rows());
        json.put("repeatedCrimeIds", report.repeats());
        json.put("withoutArea", report.withoutArea());
        json.put("rejected", report.rejected());
        Map<String, Object> reasons = new LinkedHashMap<>();
        report.rejectedByReason().forEach((reason, count) -> reasons.put(reason.fault(), count));
        json.put("rejectedByReason", reasons);
        json.put(
                "rejectedExamples",
                report.examples().stream().map(Object::toString).toList());
        json.put("files", report.files().stream().map(DataUsed::file).toList());
        String sentence = String.format(
                Locale.UK,
                "%,d rows were read; %,d were refused, %,d repeat a Crime ID of their month, %,d have no place.",
                report.rows(),
                report.rejected(),
                report.repeats(),
                report.withoutArea());
        return new DataUsed(json, sentence);
    }

    private static Map<String, Object> file(FileReport file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.file().name());
        json.put("rows", file.rows());
        json.put("rejected", file.rejectedRows());
        return json;
    }
}
