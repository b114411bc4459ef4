package foreland.partnership.people;

import foreland.partnership.Person;

/** Asks once more before something is done that cannot easily be undone. */
record ConfirmPage(Person person) {

    String address() {
        return PeoplePage.LIST + "/" + person.id();
    }
}
