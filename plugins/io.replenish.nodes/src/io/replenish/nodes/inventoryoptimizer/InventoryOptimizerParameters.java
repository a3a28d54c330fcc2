// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.DurationUnit;
import io.replenish.engine.inventory.PlanningSettings;
import io.replenish.nodes.table.SoughtColumn;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.After;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.ValueSwitchWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;

/**
 * Dialog of the Inventory Optimizer, and the only place that turns its options into settings of the
 * engine. Field names are keys in saved workflows: renaming one breaks them.
 */
final class InventoryOptimizerParameters implements NodeParameters {

    @Section(
            title = "Item columns",
            description =
                    "Which column of the item table holds what. Where a column is chosen, its"
                            + " values count; where"
                            + " none is, the value under <i>Values for all items</i> counts. An"
                            + " empty cell in the columns of"
                            + " unit cost, lead time and service target makes an item unusable; in"
                            + " the others it means the"
                            + " value for all items.")
    interface ColumnsSection {}

    @Section(
            title = "Service and times",
            description = "What is to be achieved, and how fast stock can be refilled.")
    @After(ColumnsSection.class)
    interface ServiceSection {}

    @Section(
            title = "Values for all items",
            description = "Values for what no column of the item table holds.")
    @After(ServiceSection.class)
    interface ValuesSection {}

    @Section(title = "Method", description = "How policies are computed.")
    @After(ValuesSection.class)
    interface MethodSection {}

    @Widget(
            title = "Product",
            description = "Identifier of the product, the key of its forecast. Text or numbers.")
    @ChoicesProvider(ItemChoices.Identifiers.class)
    @Layout(ColumnsSection.class)
    String m_productColumn = "";

    @Widget(
            title = "Unit cost",
            description = "Cost of buying one unit, above 0. Holding cost is a share of it.")
    @OptionalWidget(defaultProvider = ItemChoices.UnitCostGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_unitCostColumn = Optional.empty();

    @Widget(
            title = "Lead time",
            description = "Time from order to delivery, above 0, in the unit chosen below.")
    @OptionalWidget(defaultProvider = ItemChoices.LeadTimeGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_leadTimeColumn = Optional.empty();

    @Widget(
            title = "Service target",
            description = "Target of the service measure: above 0 and below 1, as 0.95.")
    @OptionalWidget(defaultProvider = ItemChoices.ServiceTargetGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_serviceTargetColumn = Optional.empty();

    @Widget(
            title = "Order cost",
            description = "Cost of placing and receiving one order, whatever its size.")
    @OptionalWidget(defaultProvider = ItemChoices.OrderCostGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_orderCostColumn = Optional.empty();

    @Widget(
            title = "Stock-out cost",
            description =
                    "Cost of one unit that cannot be served at once, such as the margin that is"
                            + " lost.")
    @OptionalWidget(defaultProvider = ItemChoices.StockoutCostGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_stockoutCostColumn = Optional.empty();

    @Widget(title = "Minimum order", description = "Least units per order.")
    @OptionalWidget(defaultProvider = ItemChoices.MinimumOrderGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_minimumOrderColumn = Optional.empty();

    @Widget(
            title = "Pack size",
            description = "Units that come together; orders are multiples of it.")
    @OptionalWidget(defaultProvider = ItemChoices.PackSizeGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_packSizeColumn = Optional.empty();

    @Widget(
            title = "On hand",
            description =
                    "Units in stock, less those that customers still wait for. With it the policy"
                            + " table tells"
                            + " what to order now and is sorted by urgency.")
    @OptionalWidget(defaultProvider = ItemChoices.OnHandGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_onHandColumn = Optional.empty();

    @Widget(
            title = "On order",
            description = "Units ordered but not yet delivered; an empty cell means none.")
    @OptionalWidget(defaultProvider = ItemChoices.OnOrderGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_onOrderColumn = Optional.empty();

    @Widget(title = "Service measure", description = "What the service target is a target of.")
    @ValueSwitchWidget
    @Layout(ServiceSection.class)
    ServiceMeasureChoice m_serviceMeasure = ServiceMeasureChoice.CYCLE_SERVICE;

    @Widget(
            title = "Unit of lead times",
            description =
                    "What lead times are counted in. Days need a forecast by day; nothing is"
                            + " converted silently.")
    @ValueSwitchWidget
    @Layout(ServiceSection.class)
    DurationUnitChoice m_leadTimeUnit = DurationUnitChoice.PERIODS;

    @Widget(
            title = "Review period",
            description =
                    "Time between two looks at the stock. What is ordered has to last for the lead"
                            + " time and until"
                            + " the next look. 0 stands for stock that is watched all the time.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(ServiceSection.class)
    double m_reviewPeriod = 1;

    @Widget(
            title = "Unit of the review period",
            description = "What the review period is counted in, as above.")
    @ValueSwitchWidget
    @Layout(ServiceSection.class)
    DurationUnitChoice m_reviewPeriodUnit = DurationUnitChoice.PERIODS;

    @Widget(
            title = "Unit cost of all items",
            description = "Cost of buying one unit if no column holds it.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(ValuesSection.class)
    double m_unitCost = 1;

    @Widget(
            title = "Lead time of all items",
            description = "Time from order to delivery if no column holds it.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(ValuesSection.class)
    double m_leadTime = 7;

    @Widget(
            title = "Service target of all items",
            description =
                    "Target of the service measure if no column holds it: above 0 and below 1.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(ValuesSection.class)
    double m_serviceTarget = 0.95;

    @Widget(
            title = "Order cost of all items",
            description = "Cost of one order if no column holds it.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(ValuesSection.class)
    double m_orderCost = 10;

    @Widget(
            title = "Stock-out cost as a share of the unit cost",
            description =
                    "Cost of a unit that cannot be served at once, as a share of the cost of"
                            + " buying it, if no"
                            + " column holds it. It enters the expected cost, not the policy.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(ValuesSection.class)
    double m_stockoutCostShare = 0.5;

    @Widget(
            title = "Minimum order of all items",
            description = "Least units per order if no column holds it.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(ValuesSection.class)
    double m_minimumOrder = 0;

    @Widget(
            title = "Pack size of all items",
            description = "Units that come together if no column holds it.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(ValuesSection.class)
    double m_packSize = 1;

    @Widget(
            title = "Holding cost per year",
            description =
                    "Cost of holding stock for a year as a share of what the stock cost: capital,"
                            + " space,"
                            + " spoilage. 0.2 is 20 %.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(ValuesSection.class)
    double m_yearlyHoldingRate = 0.2;

    @Widget(
            title = "Distribution of demand",
            description =
                    "Distribution of the demand over lead time and review period; mean and"
                            + " standard deviation are"
                            + " those of the forecast model in any case.",
            advanced = true)
    @Layout(MethodSection.class)
    DemandShapeChoice m_demandShape = DemandShapeChoice.AUTOMATIC;

    @Widget(
            title = "Whole units",
            description =
                    "Whether reorder points are rounded up to whole units. Order quantities are"
                            + " multiples of the"
                            + " pack size in any case.",
            advanced = true)
    @Layout(MethodSection.class)
    boolean m_wholeUnits = true;

    /** Creates the parameters of a node without input; called by KNIME. */
    InventoryOptimizerParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    InventoryOptimizerParameters(final NodeParametersInput input) {
        input.getInTableSpec(ItemChoices.TABLE)
                .ifPresent(
                        items -> {
                            m_productColumn = ItemColumns.PRODUCT.guess(items).orElse("");
                            m_unitCostColumn = ItemColumns.UNIT_COST.guess(items);
                            m_leadTimeColumn = ItemColumns.LEAD_TIME.guess(items);
                            m_serviceTargetColumn = ItemColumns.SERVICE_TARGET.guess(items);
                            m_orderCostColumn = ItemColumns.ORDER_COST.guess(items);
                            m_stockoutCostColumn = ItemColumns.STOCKOUT_COST.guess(items);
                            m_minimumOrderColumn = ItemColumns.MINIMUM_ORDER.guess(items);
                            m_packSizeColumn = ItemColumns.PACK_SIZE.guess(items);
                            m_onHandColumn = ItemColumns.ON_HAND.guess(items);
                            m_onOrderColumn = ItemColumns.ON_ORDER.guess(items);
                        });
    }

    @Override
    public void validate() throws InvalidSettingsException {
        above0(m_unitCost, "unit cost");
        above0(m_leadTime, "lead time");
        above0(m_packSize, "pack size");
        above0(m_yearlyHoldingRate, "holding cost per year");
        notNegative(m_reviewPeriod, "review period");
        if (m_reviewPeriod > PlanningSettings.MAX_REVIEW_PERIOD) {
            throw new InvalidSettingsException(
                    "The review period is "
                            + m_reviewPeriod
                            + ". Enter at most "
                            + PlanningSettings.MAX_REVIEW_PERIOD
                            + " periods; no forecast reaches further.");
        }
        notNegative(m_orderCost, "order cost");
        notNegative(m_stockoutCostShare, "stock-out cost");
        notNegative(m_minimumOrder, "minimum order");
        if (!(m_serviceTarget > 0 && m_serviceTarget < 1)) {
            throw new InvalidSettingsException(
                    "The service target is "
                            + m_serviceTarget
                            + ". Enter a share above 0 and below 1, such as 0.95 for 95 %.");
        }
    }

    private static void above0(final double value, final String name)
            throws InvalidSettingsException {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidSettingsException(
                    "The " + name + " is " + value + ". Enter a number above 0.");
        }
    }

    private static void notNegative(final double value, final String name)
            throws InvalidSettingsException {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidSettingsException(
                    "The " + name + " is " + value + ". Enter 0 or a number above.");
        }
    }

    /**
     * Checks that lead time and review period fit to the periods of the forecast.
     *
     * @throws InvalidSettingsException if not, with the way out
     */
    void checkUnits(final PeriodUnit period) throws InvalidSettingsException {
        checkUnit(m_leadTimeUnit.toEngine(), "lead time", period);
        checkUnit(m_reviewPeriodUnit.toEngine(), "review period", period);
    }

    private static void checkUnit(
            final DurationUnit unit, final String duration, final PeriodUnit period)
            throws InvalidSettingsException {
        final Optional<String> mismatch = unit.mismatch(duration, period);
        if (mismatch.isPresent()) {
            throw new InvalidSettingsException(mismatch.get());
        }
    }

    /** Returns what holds for all items. */
    PlanningSettings planningSettings(final PeriodUnit period) {
        return new PlanningSettings(
                m_reviewPeriod,
                m_yearlyHoldingRate,
                period,
                m_demandShape.toEngine(),
                m_wholeUnits);
    }

    /**
     * Returns where the item table holds what.
     *
     * @throws InvalidSettingsException if a chosen column is absent or holds something else
     */
    ItemPositions positions(final DataTableSpec items) throws InvalidSettingsException {
        return new ItemPositions(
                ItemColumns.PRODUCT.index(
                        items, InventoryOptimizerNodeFactory.ITEMS_PORT, m_productColumn),
                position(items, ItemColumns.UNIT_COST, m_unitCostColumn),
                position(items, ItemColumns.LEAD_TIME, m_leadTimeColumn),
                position(items, ItemColumns.SERVICE_TARGET, m_serviceTargetColumn),
                position(items, ItemColumns.ORDER_COST, m_orderCostColumn),
                position(items, ItemColumns.STOCKOUT_COST, m_stockoutCostColumn),
                position(items, ItemColumns.MINIMUM_ORDER, m_minimumOrderColumn),
                position(items, ItemColumns.PACK_SIZE, m_packSizeColumn),
                position(items, ItemColumns.ON_HAND, m_onHandColumn),
                position(items, ItemColumns.ON_ORDER, m_onOrderColumn));
    }

    private static int position(
            final DataTableSpec items, final SoughtColumn sought, final Optional<String> chosen)
            throws InvalidSettingsException {
        return sought.optionalIndex(items, InventoryOptimizerNodeFactory.ITEMS_PORT, chosen);
    }

    /**
     * Positions of the columns in the item table, -1 for those that are not chosen.
     *
     * @param product position of the product, likewise the others
     */
    record ItemPositions(
            int product,
            int unitCost,
            int leadTime,
            int serviceTarget,
            int orderCost,
            int stockoutCost,
            int minimumOrder,
            int packSize,
            int onHand,
            int onOrder) {}
}
