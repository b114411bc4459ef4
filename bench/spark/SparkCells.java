import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/** Writes the cells of Parquet files, area, type and month to count, with Spark on this machine alone: the SQL is cells.sql. */
class SparkCells {
    public static void main(String[] arguments) throws Exception {
        try (var spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "8")
                .getOrCreate()) {
            spark.sparkContext().setLogLevel("ERROR");
            spark.read().parquet(arguments[0] + "/*.parquet").createOrReplaceTempView("points");
            var rows = spark.sql(Files.readString(Path.of(arguments[1]))).collectAsList();
            Files.writeString(
                    Path.of(arguments[2]),
                    rows.stream().map(row -> row.mkString("|")).collect(Collectors.joining("\n", "", "\n")));
        }
    }
}
