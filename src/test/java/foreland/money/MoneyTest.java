package foreland.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"33116 | 3311600", "£33,116.00 | 3311600", "33,116.5 | 3311650", "-£0.01 | -1", "£ 5 | 500"})
    void anAmountIsReadAsPeopleWriteIt(String text, long pence) {
        assertThat(Money.parse(text).pence()).isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about 33116", "33.116,00", "3,31", "1.234", "1e3"})
    void whatIsNoAmountIsRefused(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .hasMessage("'" + text + "' is not an amount of money. Write pounds like 33116 or £33,116.50.");
    }

    @Test
    void penceAreShownOnlyWhenThereAreAny() {
        assertThat(Money.pounds(33_116)).hasToString("£33,116");
        assertThat(new Money(3_311_650)).hasToString("£33,116.50");
        assertThat(new Money(-5)).hasToString("-£0.05");
    }

    @Test
    void thirdsOfAGrantAddUpToTheGrant() {
        assertThat(Money.pounds(100).split(3)).containsExactly(new Money(3334), new Money(3333), new Money(3333));
    }

    @Property
    void partsAddUpToTheWhole(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long pence,
            @ForAll @IntRange(min = 1, max = 60) int parts) {
        Money whole = new Money(pence);

        assertThat(whole.split(parts).stream().reduce(Money.ZERO, Money::plus)).isEqualTo(whole);
        assertThat(Money.parse(whole.plain())).isEqualTo(whole);
    }

    @Test
    void aSumThatDoesNotFitIsRefusedRatherThanWrong() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }
}
