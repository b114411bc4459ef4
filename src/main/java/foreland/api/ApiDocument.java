package foreland.api;

/** The API's description in OpenAPI 3.1, read from the routes and records of the running program. */
public interface ApiDocument {

    /** The document as JSON, the same for the same program, to the byte. */
    byte[] json();
}
