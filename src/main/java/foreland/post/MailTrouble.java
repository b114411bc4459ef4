package foreland.post;

/**
 * Why a letter was not taken.
 *
 * @param what exactly what happened, with the server's own words
 * @param advice what to do about it
 * @param forGood whether trying again is of no use: this letter was refused, and not the server away
 * @param everyLetter whether it would be the same with every other letter now
 */
public record MailTrouble(String what, String advice, boolean forGood, boolean everyLetter) {}
