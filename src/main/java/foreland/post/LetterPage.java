package foreland.post;

/** A letter as its template shows it. */
record LetterPage(Letter letter, String site) {

    String address(String path) {
        return site + path;
    }
}
