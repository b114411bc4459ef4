package foreland.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Made-up police files in the form that the police's site gives them. */
public final class PoliceFiles {

    public static final String STREET =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
                    + "Crime type,Last outcome category,Context\n";
    public static final String OUTCOMES =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type\n";
    public static final String STOPS =
            "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,"
                    + "Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
                    + "Outcome linked to object of search,Removal of more than just outer clothing\n";

    private PoliceFiles() {}

    /** A crime; its number makes its ID, 0 for none. */
    public static String crime(
            int number, String month, double longitude, double latitude, String lsoa, String type, String outcome) {
        return "%s,%s,Made-up Police,Made-up Police,%.6f,%.6f,On or near Made-up Road,%s,Sandmere 001A,%s,%s,\n"
                .formatted(id(number), month, longitude, latitude, lsoa, type, outcome);
    }

    public static String outcome(int number, String month, String lsoa, String outcome) {
        return "%s,%s,Made-up Police,Made-up Police,1.380000,51.380000,On or near Made-up Road,%s,Sandmere 001A,%s\n"
                .formatted(id(number), month, lsoa, outcome);
    }

    public static String stop(String at, double longitude, double latitude) {
        return String.format(
                Locale.ROOT,
                "Person search,%s,False,,%.6f,%.6f,Male,18-24,,White,Misuse of Drugs Act 1971 (section 23),"
                        + "Controlled drugs,A no further action disposal,,False\n",
                at,
                latitude,
                longitude);
    }

    private static String id(int number) {
        return number == 0
                ? ""
                : String.format(Locale.ROOT, "%016x", number * 0x9E3779B97F4A7C15L)
                        .repeat(4);
    }

    public static Path zip(Path archive, Map<String, String> members) throws IOException {
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return archive;
    }
}
