package foreland.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> NAMES =
            List.of("Paula Placeholder", "paula.placeholder@northmere.example", "Northmere Partnership");

    @Test
    void eleven_characters_are_too_few_and_201_too_many() {
        assertThat(PasswordRules.weaknessOf("x7#Qm2!vLp9", NAMES).orElseThrow())
                .isEqualTo("Your password must have 12 characters or more, and this has 11");
        assertThat(PasswordRules.weaknessOf("x".repeat(201), NAMES).orElseThrow())
                .isEqualTo("Your password must have 200 characters or fewer, and this has 201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "qwertyuiop123",
                "aaaaaaaaaaaaaaaa",
                "paulaplaceholder",
                "Northmere Partnership",
                "paula.placeholder@northmere.example",
                "123456789012"
            })
    void what_others_would_try_first_is_refused_with_advice(String password) {
        assertThat(PasswordRules.weaknessOf(password, NAMES).orElseThrow())
                .startsWith("This password is easy to guess")
                .endsWith("Use three or more words that have nothing to do with one another or with you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle orbit daffodil", "pŵr-glaw-llwybr 9", "violet anchor turnip 52 gazebo"})
    void unrelated_words_are_enough_without_signs_or_capitals(String password) {
        assertThat(PasswordRules.weaknessOf(password, NAMES)).isEmpty();
    }
}
