import java.sql.DriverManager;

/** Reads every street file of a folder with DuckDB: all columns as text, and nothing else; or with "counts", counts by area, type and month. */
class DuckScan {
    public static void main(String[] arguments) throws Exception {
        String files = "read_csv('" + arguments[0].replace("'", "''") + "/*/*-street.csv', all_varchar = true, header = true)";
        try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
            // As much as the others may use.
            statement.execute("set memory_limit = '2GB'");
            String question = arguments.length > 1 && arguments[1].equals("counts")
                    ? "select count(*), sum(n) from (select \"LSOA code\", \"Crime type\", \"Month\", count(*) as n from " + files
                            + " where \"LSOA code\" is not null group by all)"
                    : "select count(*), max(\"Crime ID\"), max(\"Month\"), max(\"Reported by\"), max(\"Falls within\"), max(\"Longitude\"), max(\"Latitude\"), "
                            + "max(\"Location\"), max(\"LSOA code\"), max(\"LSOA name\"), max(\"Crime type\"), max(\"Last outcome category\"), max(\"Context\") from "
                            + files;
            try (var rows = statement.executeQuery(question)) {
                rows.next();
                System.out.println(rows.getString(1));
            }
        }
    }
}
