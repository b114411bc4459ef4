package foreland.assessment.explore;

import foreland.evidence.PoliceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sandmere: a district of three small areas and a year of burglaries, with outcomes, stops and outlines. */
final class MadeUpDistrict {

    static final String CODE = "E07999601";

    private static final int A_MONTH = 6;

    private MadeUpDistrict() {}

    /** Twelve months of 2016, six burglaries each on six places; outcomes of two months, stops of one. */
    static Path archive(Path folder) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        StringBuilder areas =
                new StringBuilder("lsoa_code,lsoa_name,district_code,district_name,population,longitude,latitude\n");
        for (int area = 0; area < 3; area++) {
            areas.append("%s,Sandmere 001%s,%s,Sandmere,%d,%.6f,51.380000\n"
                    .formatted(lsoa(area), (char) ('A' + area), CODE, 1500 + area, 1.38 + area * 0.02));
        }
        members.put("reference/lsoa.csv", areas.toString());
        for (int month = 0; month < 12; month++) {
            String of = YearMonth.of(2016, 1).plusMonths(month).toString();
            StringBuilder rows = new StringBuilder(PoliceFiles.STREET);
            for (int i = 0; i < A_MONTH; i++) {
                rows.append(PoliceFiles.crime(
                        month * A_MONTH + i + 1,
                        of,
                        1.38 + i % 3 * 0.02 + i / 3 * 0.002,
                        51.38,
                        lsoa(i % 3),
                        "Burglary",
                        i == 0 ? "Suspect charged" : "Under investigation"));
            }
            members.put(of + "/" + of + "-sandmere-street.csv", rows.toString());
        }
        for (int month = 2; month < 4; month++) {
            String of = YearMonth.of(2016, month).toString();
            members.put(
                    of + "/" + of + "-sandmere-outcomes.csv",
                    PoliceFiles.OUTCOMES
                            + PoliceFiles.outcome((month - 1) * A_MONTH + 1, of, lsoa(0), "Suspect charged"));
        }
        members.put(
                "2016-03/2016-03-sandmere-stop-and-search.csv",
                PoliceFiles.STOPS
                        + PoliceFiles.stop("2016-03-05T23:10:00+00:00", 1.38, 51.38)
                                .repeat(3));
        return PoliceFiles.zip(folder.resolve("sandmere.zip"), members);
    }

    static Path outlines(Path folder) throws IOException {
        StringBuilder features = new StringBuilder();
        for (int area = 0; area < 3; area++) {
            double west = 1.37 + area * 0.02;
            features.append(features.isEmpty() ? "" : ",")
                    .append(
                            "{\"type\":\"Feature\",\"properties\":{\"LSOA21CD\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%f,51.37],[%f,51.37],[%f,51.39],[%f,51.39],[%f,51.37]]]}}"
                                    .formatted(lsoa(area), west, west + 0.02, west + 0.02, west, west));
        }
        return Files.writeString(
                folder.resolve("sandmere.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }

    private static String lsoa(int area) {
        return "E0199960" + (area + 1);
    }
}
