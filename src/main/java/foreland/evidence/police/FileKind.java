package foreland.evidence.police;

/** What a file is, by its columns. */
public enum FileKind {
    STREET,
    OUTCOMES,
    STOPS,
    /** Areas with centres and populations, such as {@code reference/lsoa.csv}. */
    AREAS,
    OTHER
}
