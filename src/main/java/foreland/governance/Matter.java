package foreland.governance;

import java.util.UUID;

/**
 * What a decision is about. Governance keeps no link to it but this, so that it need not know plans or grants.
 *
 * @param kind module and noun as in the journal, such as {@code plan.plan}
 * @param id its identity, the same for life
 * @param words how people call it: "Community Safety Plan 2017 to 2020"
 */
public record Matter(String kind, UUID id, String words) {

    public Matter {
        if (!kind.matches("[a-z]+\\.[a-z-]+")) {
            throw new IllegalArgumentException("A kind of noun is written module.noun, not: " + kind);
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("A matter needs words that people know it by");
        }
    }
}
