import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** The same with DuckDB: the same Parquet files, the same SQL. */
class DuckCells {
    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
            statement.execute("create view points as select * from read_parquet('" + arguments[0].replace("'", "''") + "/*.parquet')");
            var cells = new StringBuilder();
            try (var rows = statement.executeQuery(Files.readString(Path.of(arguments[1])))) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        cells.append(i == 1 ? "" : "|").append(rows.getString(i));
                    }
                    cells.append('\n');
                }
            }
            Files.writeString(Path.of(arguments[2]), cells);
        }
    }
}
