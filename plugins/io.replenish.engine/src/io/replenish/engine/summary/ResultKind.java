// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tables of results that can be told in words. A table is known by its columns. */
public enum ResultKind {
    /** What the cleaning left. */
    SALES("Sales", new SalesSentence()),
    /** Which series there are. */
    DEMAND("Demand", new DemandSentence()),
    /** Which segments there are. */
    CUSTOMERS("Customers", new CustomersSentence()),
    /** Which models there are and how good they are. */
    MODELS("Models", new ModelsSentence()),
    /** What is expected. */
    FORECAST("Forecast", new ForecastSentence()),
    /** How well products are to be served. */
    TARGETS("Targets", new TargetsSentence()),
    /** What to order and what the stock will be. */
    STOCK("Stock", new StockSentence()),
    /** What all policies mean together. */
    PORTFOLIO("Portfolio", new PortfolioSentence()),
    /** What to order now and what is wrong with the stock. */
    ORDERS("Orders", new OrdersSentence()),
    /** What several policies would mean; its table has the columns of the next one, and more. */
    POLICIES("Policies", new PoliciesSentence()),
    /** How several policies differ. */
    DIFFERENCES("Differences", new DifferencesSentence()),
    /** What the policies would have meant. */
    EFFECT("Effect", new EffectSentence());

    private final String title;
    private final Sentence sentence;

    ResultKind(final String title, final Sentence sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** Returns what the sentence is about, in a word. */
    public String title() {
        return title;
    }

    /** Returns the columns that a table of this kind has at least. */
    public List<ColumnContract> columns() {
        return sentence.columns();
    }

    /**
     * Returns the kind of a table.
     *
     * @param has tells whether the table has a column
     */
    public static Optional<ResultKind> of(final Predicate<ColumnContract> has) {
        return Arrays.stream(values())
                .filter(kind -> kind.columns().stream().allMatch(has))
                .findFirst();
    }

    /**
     * Tells what a table of this kind says.
     *
     * @param table the columns of this kind
     * @param currency what follows amounts of money, such as "GBP"; empty for none
     */
    public String sentence(final ResultTable table, final String currency) {
        return table.size() == 0
                ? "The table is empty."
                : sentence.about(table, new Words(currency));
    }
}
