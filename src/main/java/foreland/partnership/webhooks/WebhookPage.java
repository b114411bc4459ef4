package foreland.partnership.webhooks;

import foreland.govuk.SummaryRow;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.partnership.LondonDay;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One webhook, and what was delivered to it.
 *
 * @param dead how many deliveries could not be made
 */
record WebhookPage(Webhook webhook, long dead, TableView deliveries) {

    /** As many as are shown. */
    static final int MOST = 200;

    static Table<DeliveriesSql.Listed> table() {
        return Table.of(
                "deliveries",
                "Deliveries",
                "delivery",
                "deliveries",
                Column.<DeliveriesSql.Listed>text("queued", "Queued", one -> LondonDay.words(one.queued())),
                Column.<DeliveriesSql.Listed>text(
                                "status", "Status", one -> one.status().label())
                        .filteredByChoice(),
                Column.<DeliveriesSql.Listed>text(
                        "response", "Answer", one -> one.response() == null ? "" : String.valueOf(one.response())),
                Column.number("attempts", "Tries", DeliveriesSql.Listed::attempts),
                Column.<DeliveriesSql.Listed>text(
                        "trouble", "What happened", one -> one.trouble() == null ? "" : one.trouble()),
                Column.<DeliveriesSql.Listed>text("id", "webhook-id", one -> "msg_" + one.id()));
    }

    List<SummaryRow> rows() {
        return List.of(
                SummaryRow.of("Address", webhook.url()),
                SummaryRow.of(
                        "Told of",
                        webhook.kinds().stream().sorted().map(Kinds::title).collect(Collectors.joining(", "))),
                SummaryRow.of("State", WebhooksPage.state(webhook)),
                SummaryRow.of("Added", LondonDay.words(webhook.madeAt())));
    }

    String path() {
        return WebhooksPage.path(webhook);
    }
}
