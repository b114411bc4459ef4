package foreland.govuk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Sorting and filtering by what the address says. */
class TableTest {

    static final Table<Row> TABLE = Rows.TABLE;

    @Test
    void referencesSortByTheirNumbers() {
        assertThat(references("sort", "ref")).containsExactly("T1-1", "T1-2", "T1-10", "T2-1");
        assertThat(references("sort", "-ref")).containsExactly("T2-1", "T1-10", "T1-2", "T1-1");
    }

    @Test
    void whatIsNotKnownComesLastInBothDirections() {
        assertThat(references("sort", "target")).endsWith("T1-2");
        assertThat(references("sort", "-target")).endsWith("T1-2");
        assertThat(references("sort", "-due").get(0)).isEqualTo("T1-10");
    }

    @Test
    void anUnknownColumnOrFormatIsPassedOver() {
        assertThat(references("sort", "nonsense")).containsExactly("T1-10", "T1-2", "T2-1", "T1-1");
        assertThat(request("format", "exe").format()).isEmpty();
        assertThat(references("f.nonsense", "x")).hasSize(4);
        assertThat(references("f.target", "12")).as("a column without a filter").hasSize(4);
    }

    @Test
    void aChoiceIsExactAndATextIsNot() {
        assertThat(references("f.lead", "Sandshire Police")).containsExactly("T1-10");
        assertThat(references("f.lead", "Sandshire")).isEmpty();
        assertThat(references("f.ref", "t1-")).containsExactly("T1-10", "T1-2", "T1-1");
        assertThat(references("f.lead", "Not known")).containsExactly("T2-1");
    }

    @Test
    void thePageSaysHowManyOfHowMany() {
        assertThat(show("f.ref", "t1-").counted()).isEqualTo("3 of 4 actions");
        assertThat(show("sort", "ref").counted()).isEqualTo("4 actions");
        assertThat(TABLE.show(Rows.ALL.subList(0, 1), request("sort", "ref")).counted())
                .isEqualTo("1 action");
    }

    @Test
    void valuesAreWrittenAsInBritain() {
        var cells = show("x", "y").rows().get(0);
        assertThat(cells.stream().map(TableView.Cell::text))
                .containsExactly("T1-10", "Sandshire Police", "1,500", "31 March 2018", "£1,200");
        assertThat(Kind.MONEY.shown(new BigDecimal("-99.5"), -1)).isEqualTo("−£99.50");
        assertThat(Kind.NUMBER.shown(12.5, -1)).isEqualTo("12.5");
    }

    @Test
    void aColumnWithDecimalsHasThemInEveryRow() {
        assertThat(Kind.NUMBER.shown(new BigDecimal("119.1"), 2)).isEqualTo("119.10");
        assertThat(Kind.NUMBER.shown(3, 1)).isEqualTo("3.0");
        assertThat(Kind.NUMBER.shown(new BigDecimal("-1234.565"), 2)).isEqualTo("-1,234.57");
        assertThat(Kind.NUMBER.exact(new BigDecimal("119.1"))).as("in a file").isEqualTo("119.1");
    }

    @Test
    void monthsAreWordsThatSortByTime() {
        var table = Table.of("m", "M", "month", "months", Column.<YearMonth>month("month", "Month", month -> month));
        var rows = List.of(YearMonth.of(2025, 4), YearMonth.of(2024, 12), YearMonth.of(2025, 1));
        var view = table.show(rows, request("sort", "month"));
        assertThat(view.rows().stream().map(row -> row.get(0).text()))
                .containsExactly("December 2024", "January 2025", "April 2025");
        assertThat(Kind.MONTH.exact(rows.get(0))).isEqualTo("2025-04");
    }

    @Test
    void whatIsAlikeInEveryRowIsSaidOnceWhereTheColumnAsksForIt() {
        var table = Table.of(
                "t",
                "T",
                "row",
                "rows",
                Column.<String>text("name", "Name", name -> name).saidOnceIfAlike(),
                Column.<String>number("long", "Letters", String::length).saidOnceIfAlike());
        var alike = table.show(List.of("ab", "cd"), request("x", "y"));
        assertThat(alike.alike()).isEqualTo("Letters: 2.");
        assertThat(alike.heads()).extracting(TableView.Head::text).containsExactly("Name");
        assertThat(table.show(List.of("ab", "c"), request("x", "y")).heads()).hasSize(2);
        assertThat(table.show(List.of("ab"), request("x", "y")).alike()).isEmpty();
    }

    @Test
    void linksKeepTheRestOfTheAddress() {
        var request = new TableRequest("", Map.of("year", "2017-18", "f.ref", "t&1", "format", "csv"));
        var view = TABLE.show(Rows.ALL, request);
        assertThat(view.heads().get(0).href()).isEqualTo("?f.ref=t%261&sort=ref&year=2017-18#actions");
        assertThat(view.csv()).isEqualTo("?f.ref=t%261&format=csv&year=2017-18");
        assertThat(view.plain()).isEqualTo("?year=2017-18#actions");
        assertThat(view.kept()).containsOnly(Map.entry("year", "2017-18"));
    }

    @Test
    void twoTablesOfAPageDoNotMeddleWithEachOther() {
        var parameters = Map.of("a.sort", "ref", "b.f.ref", "T2");
        assertThat(TABLE.select(Rows.ALL, new TableRequest("a", parameters))).hasSize(4);
        assertThat(TABLE.select(Rows.ALL, new TableRequest("b", parameters))).hasSize(1);
        assertThat(TABLE.show(Rows.ALL, new TableRequest("a", parameters)).id()).isEqualTo("a-actions");
    }

    @Test
    void twoColumnsCannotShareAKey() {
        var column = Column.text("ref", "Reference", Row::reference);
        assertThatThrownBy(() -> Table.of("t", "T", "row", "rows", column, column))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void sortingLosesAndInventsNothing(@ForAll List<String> texts, @ForAll boolean descending) {
        var table = Table.of("texts", "Texts", "text", "texts", Column.<String>text("text", "Text", text -> text));
        var sorted = table.select(texts, new TableRequest("", Map.of("sort", descending ? "-text" : "text")));
        assertThat(sorted).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(table.select(sorted, new TableRequest("", Map.of("sort", descending ? "-text" : "text"))))
                .isEqualTo(sorted);
    }

    @Property
    void aFilterOnlyEverLeavesOut(@ForAll List<String> texts, @ForAll String wanted) {
        var table = Table.of(
                "texts",
                "Texts",
                "text",
                "texts",
                Column.<String>text("text", "Text", t -> t).filteredByText());
        var kept = table.select(texts, TableRequest.of(Map.of("f.text", new String[] {wanted})));
        assertThat(texts).containsAll(kept);
        assertThat(kept).isSubsetOf(texts).hasSizeLessThanOrEqualTo(texts.size());
    }

    private static List<String> references(String name, String value) {
        return TABLE.select(Rows.ALL, request(name, value)).stream()
                .map(Row::reference)
                .toList();
    }

    private static TableView show(String name, String value) {
        return TABLE.show(Rows.ALL, request(name, value));
    }

    private static TableRequest request(String name, String value) {
        return TableRequest.of(Map.of(name, new String[] {value}));
    }

    record Row(String reference, String lead, Integer target, LocalDate due, BigDecimal cost) {}

    /** Four actions of a district that does not exist, in no order. */
    static final class Rows {
        static final List<Row> ALL = List.of(
                new Row("T1-10", "Sandshire Police", 1500, LocalDate.of(2018, 3, 31), new BigDecimal("1200.00")),
                new Row("T1-2", "=1+1", null, null, null),
                new Row("T2-1", " ", 12, LocalDate.of(2017, 9, 30), new BigDecimal("99.50")),
                new Row("T1-1", "Line one\n\"two\", and three", -3, LocalDate.of(2017, 4, 1), BigDecimal.ZERO));

        static final Table<Row> TABLE = Table.of(
                "actions",
                "Actions: 2017/18",
                "action",
                "actions",
                Column.text("ref", "Reference", Row::reference).filteredByText(),
                Column.text("lead", "Lead agency", Row::lead).filteredByChoice(),
                Column.number("target", "Target", Row::target),
                Column.date("due", "Due", Row::due),
                Column.money("cost", "Cost", Row::cost));
    }
}
