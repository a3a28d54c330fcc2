// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import io.replenish.engine.demand.DemandSettings;
import io.replenish.nodes.sales.SalesColumnChoices;
import io.replenish.nodes.sales.SalesInput;
import java.util.Optional;
import java.util.OptionalInt;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.After;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.RadioButtonsWidget;
import org.knime.node.parameters.widget.choices.ValueSwitchWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/**
 * Dialog of the Demand Aggregator, and the only place that turns its options into settings of the
 * engine. Field names are keys in saved workflows: renaming one breaks them.
 */
final class DemandAggregatorParameters implements NodeParameters {

    private static final String KEY = "One series per";
    private static final String DATE = "Date";
    private static final String QUANTITY = "Quantity";
    private static final String REVENUE = "Revenue";
    private static final String ORDER = "Order";

    @Section(title = "Columns", description = "Which column of the clean sales holds what.")
    interface ColumnsSection {}

    @Section(
            title = "Demand",
            description =
                    "What is counted, over which periods, and what to do where it is unknown.")
    @After(ColumnsSection.class)
    interface DemandSection {}

    @Section(title = "Series", description = "Which series are worth having.")
    @After(DemandSection.class)
    interface SeriesSection {}

    @Widget(
            title = KEY,
            description =
                    "What gets a series of its own: the product, or any other column, such as a group of products"
                            + " or a country. Text or numbers.")
    @ChoicesProvider(SalesColumnChoices.Product.class)
    @Layout(ColumnsSection.class)
    String m_keyColumn = "";

    @Widget(
            title = DATE,
            description = "When the line was sold: a Local Date or a Local Date Time.")
    @ChoicesProvider(SalesColumnChoices.Date.class)
    @Layout(ColumnsSection.class)
    String m_dateColumn = "";

    @Widget(title = QUANTITY, description = "Units sold; negative for returns.")
    @ChoicesProvider(SalesColumnChoices.Quantity.class)
    @Layout(ColumnsSection.class)
    String m_quantityColumn = "";

    @Widget(title = REVENUE, description = "Quantity times unit price.")
    @ChoicesProvider(SalesColumnChoices.Revenue.class)
    @Layout(ColumnsSection.class)
    String m_revenueColumn = "";

    @Widget(
            title = ORDER,
            description =
                    "Number of the order, the same on all its lines. A line without one counts as an order by"
                            + " itself; switch this off if the data has no orders.")
    @OptionalWidget(defaultProvider = SalesColumnChoices.GuessedOrder.class)
    @ChoicesProvider(SalesColumnChoices.Order.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_orderColumn = Optional.empty();

    @Widget(
            title = "Measure",
            description = "What is counted as demand: units, revenue, or distinct orders.")
    @ValueSwitchWidget
    @Layout(DemandSection.class)
    MeasureChoice m_measure = MeasureChoice.QUANTITY;

    @Widget(
            title = "Period",
            description =
                    "Length of the periods: days, weeks from Monday to Sunday (ISO 8601), or calendar months.")
    @ValueSwitchWidget
    @Layout(DemandSection.class)
    PeriodChoice m_period = PeriodChoice.DAY;

    @Widget(
            title = "Closed periods",
            description =
                    "What demand is in periods in which the shop was closed. How closed days are found stands in"
                            + " the description of the node.")
    @RadioButtonsWidget
    @Layout(DemandSection.class)
    ClosedChoice m_closedPeriods = ClosedChoice.WEEKLY_ZERO;

    @Widget(
            title = "Incomplete periods",
            description =
                    "What demand is in a first or last period that the data does not cover: missing, or what was"
                            + " sold in the covered part, which is too little. Quantity, revenue and orders of the period are"
                            + " there in both cases.")
    @ValueSwitchWidget
    @Layout(DemandSection.class)
    IncompleteChoice m_incompletePeriods = IncompleteChoice.MISSING;

    @Widget(
            title = "Minimum length",
            description =
                    "Number of periods, from the first sale to the end of the data or to the delisting, that a"
                            + " series needs. Shorter ones are left out; the output <i>Series Profile</i> lists them.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Layout(SeriesSection.class)
    int m_minimumLength = 1;

    @Widget(
            title = "Only the series with most orders",
            description =
                    "Number of series to keep: those with most distinct orders, on a tie those with more revenue."
                            + " The others are left out; the output <i>Series Profile</i> lists them. Switch this off to keep"
                            + " all.")
    @OptionalWidget(defaultProvider = DefaultNumberOfSeries.class)
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Layout(SeriesSection.class)
    Optional<Integer> m_maximumSeries = Optional.empty();

    @Widget(
            title = "Delisted after days without sale",
            description =
                    "A product that was not sold for more days than this until the end of the data counts as"
                            + " delisted, and its demand as missing since its last sale; unless it once paused for at least"
                            + " half as long before and came back.",
            advanced = true)
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Layout(SeriesSection.class)
    int m_delistedAfterDays = DemandSettings.DEFAULT_DELISTED_AFTER_DAYS;

    /** The number of series when the user switches the option on. */
    static final class DefaultNumberOfSeries implements DefaultValueProvider<Integer> {
        @Override
        public Integer computeState(final NodeParametersInput input) {
            return 100;
        }
    }

    /** Creates the parameters of a node without input; called by KNIME. */
    DemandAggregatorParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    DemandAggregatorParameters(final NodeParametersInput input) {
        input.getInTableSpec(0)
                .ifPresent(
                        spec -> {
                            m_keyColumn = SalesInput.PRODUCT.guess(spec).orElse("");
                            m_dateColumn = SalesInput.DATE.guess(spec).orElse("");
                            m_quantityColumn = SalesInput.QUANTITY.guess(spec).orElse("");
                            m_revenueColumn = SalesInput.REVENUE.guess(spec).orElse("");
                            m_orderColumn = SalesInput.ORDER.guess(spec);
                        });
    }

    @Override
    public void validate() throws InvalidSettingsException {
        try {
            demandSettings();
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(e.getMessage() + ". Change it in the dialog.", e);
        }
    }

    /**
     * Checks that the chosen columns are in the table and hold what they must.
     *
     * @throws InvalidSettingsException if not, with the way out
     */
    void checkColumns(final DataTableSpec spec) throws InvalidSettingsException {
        SalesInput.PRODUCT.titled(KEY).index(spec, SalesInput.TABLE, m_keyColumn);
        SalesInput.DATE.titled(DATE).index(spec, SalesInput.TABLE, m_dateColumn);
        SalesInput.QUANTITY.titled(QUANTITY).index(spec, SalesInput.TABLE, m_quantityColumn);
        SalesInput.REVENUE.titled(REVENUE).index(spec, SalesInput.TABLE, m_revenueColumn);
        SalesInput.ORDER.titled(ORDER).optionalIndex(spec, SalesInput.TABLE, m_orderColumn);
    }

    /** Returns the settings of the engine. */
    DemandSettings demandSettings() {
        return new DemandSettings(
                m_period.toEngine(),
                m_measure.toEngine(),
                m_closedPeriods.toEngine(),
                m_incompletePeriods == IncompleteChoice.KEEP,
                m_delistedAfterDays,
                m_minimumLength,
                m_maximumSeries.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }
}
