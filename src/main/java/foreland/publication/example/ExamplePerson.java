package foreland.publication.example;

import java.util.List;

/**
 * A made-up person of the example, with an account that works on this machine only.
 *
 * @param email what they sign in with; {@code .example} is kept free by RFC 2606, so it is nobody's
 */
record ExamplePerson(String name, String email, String agency, String role, String what) {

    /** The same for all: the lighthouse that Foreland is named after, and the year a light was first kept there. */
    static final String PASSWORD = "north-foreland-light-1499";

    private static final String COUNCIL = "Thanet District Council";
    private static final String COUNTY = "Kent County Council";

    static final List<ExamplePerson> ALL = List.of(
            new ExamplePerson("Coral Example", "coordinator@thanet.example", COUNCIL, "COORDINATOR", "coordinator"),
            new ExamplePerson(
                    "Robin Example", "police@thanet.example", "Kent Police", "AGENCY_LEAD", "agency lead, police"),
            new ExamplePerson(
                    "Ember Example",
                    "fire@thanet.example",
                    "Kent Fire and Rescue Service",
                    "AGENCY_LEAD",
                    "agency lead, fire"),
            new ExamplePerson(
                    "Wren Example", "wardens@thanet.example", COUNCIL, "AGENCY_LEAD", "agency lead, council wardens"),
            new ExamplePerson("Kit Example", "children@thanet.example", COUNTY, "AGENCY_LEAD", "agency lead, county"),
            new ExamplePerson("Ada Example", "analyst@thanet.example", COUNTY, "ANALYST", "analyst"),
            new ExamplePerson(
                    "Morgan Example",
                    "executive@thanet.example",
                    "Kent Police",
                    "EXECUTIVE_MEMBER",
                    "Executive Group member"),
            new ExamplePerson(
                    "Sandy Example", "scrutiny@thanet.example", COUNCIL, "SCRUTINY_MEMBER", "scrutiny member"),
            new ExamplePerson(
                    "Lee Example", "democratic@thanet.example", COUNCIL, "DEMOCRATIC_SERVICES", "democratic services"),
            new ExamplePerson(
                    "Drew Example",
                    "protection@thanet.example",
                    COUNCIL,
                    "DATA_PROTECTION_OFFICER",
                    "data protection officer"),
            new ExamplePerson(
                    "Ash Example", "administrator@thanet.example", COUNCIL, "ADMINISTRATOR", "administrator"));
}
