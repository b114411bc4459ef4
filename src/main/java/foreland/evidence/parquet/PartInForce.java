package foreland.evidence.parquet;

/**
 * A month of a force as a part in force has it.
 *
 * @param month as the number 202503
 */
public record PartInForce(long part, String force, int month) {}
