// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.nodes.stock.ShortageChoice;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.ValueSwitchWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;

/**
 * What becomes of demand that finds the shelf empty, and what a stock-out costs as an event. Field
 * names are keys in saved workflows.
 */
final class StockoutOptions implements NodeParameters {

    @Widget(
            title = "Unmet demand",
            description =
                    "What becomes of demand that finds no stock. It changes expected service, stock"
                            + " and cost, and with them the reorder points of a fill rate and of"
                            + " minimum cost.")
    @ValueSwitchWidget
    ShortageChoice m_unmetDemand = ShortageChoice.BACKORDER;

    @Widget(
            title = "Cost per stock-out",
            description =
                    "Column with the cost of running out of stock before a delivery, however much is"
                            + " short: an express delivery, a line that stands still. It adds to the"
                            + " cost of the units that are short. An empty cell means the value for"
                            + " all items.",
            advanced = true)
    @OptionalWidget(defaultProvider = ItemChoices.StockoutEventCostGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    Optional<String> m_eventCostColumn = Optional.empty();

    @Widget(
            title = "Cost per stock-out of all items",
            description = "Cost of running out of stock before a delivery if no column holds it.",
            advanced = true)
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_eventCost = 0;

    /** Creates the options of a node without input; called by KNIME. */
    StockoutOptions() {}

    /** Creates the options of a node that has got its input. */
    StockoutOptions(final DataTableSpec items) {
        m_eventCostColumn = ItemColumns.STOCKOUT_EVENT_COST.guess(items);
    }

    @Override
    public void validate() throws InvalidSettingsException {
        NumberRange.notNegative(m_eventCost, "cost per stock-out");
    }
}
