package foreland.partnership.people;

import foreland.partnership.Person;

/** The link to set a password, shown once. */
record LinkPage(Person person, String link) {

    String address() {
        return PeoplePage.LIST + "/" + person.id();
    }
}
