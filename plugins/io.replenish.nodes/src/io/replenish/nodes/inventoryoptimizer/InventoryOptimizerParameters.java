// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.Budget;
import io.replenish.engine.inventory.PlanningSettings;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
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

    @Widget(
            title = "Product",
            description = "Identifier of the product, the key of its forecast. Text or numbers.")
    @ChoicesProvider(ItemChoices.Identifiers.class)
    @Layout(OptimizerSections.Columns.class)
    String m_productColumn = "";

    @Widget(
            title = "Unit cost",
            description = "Cost of buying one unit, above 0. Holding cost is a share of it.")
    @OptionalWidget(defaultProvider = ItemChoices.UnitCostGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    Optional<String> m_unitCostColumn = Optional.empty();

    @Widget(
            title = "Lead time",
            description = "Time from order to delivery, above 0, in the unit chosen below.")
    @OptionalWidget(defaultProvider = ItemChoices.LeadTimeGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    Optional<String> m_leadTimeColumn = Optional.empty();

    @Widget(
            title = "Service target",
            description = "Target of the service measure: above 0 and below 1, as 0.95.")
    @OptionalWidget(defaultProvider = ItemChoices.ServiceTargetGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    Optional<String> m_serviceTargetColumn = Optional.empty();

    @Widget(
            title = "Order cost",
            description = "Cost of placing and receiving one order, whatever its size.")
    @OptionalWidget(defaultProvider = ItemChoices.OrderCostGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    Optional<String> m_orderCostColumn = Optional.empty();

    @Widget(
            title = "Stock-out cost",
            description =
                    "Cost of one unit that cannot be served at once, such as the margin that is"
                            + " lost.")
    @OptionalWidget(defaultProvider = ItemChoices.StockoutCostGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    Optional<String> m_stockoutCostColumn = Optional.empty();

    @Widget(title = "Minimum order", description = "Least units per order.")
    @OptionalWidget(defaultProvider = ItemChoices.MinimumOrderGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    Optional<String> m_minimumOrderColumn = Optional.empty();

    @Widget(
            title = "Pack size",
            description = "Units that come together; orders are multiples of it.")
    @OptionalWidget(defaultProvider = ItemChoices.PackSizeGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    Optional<String> m_packSizeColumn = Optional.empty();

    @Widget(
            title = "On hand",
            description =
                    "Units in stock, less those that customers still wait for. With it the policy"
                            + " table tells what to order now and is sorted by urgency.")
    @OptionalWidget(defaultProvider = ItemChoices.OnHandGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    Optional<String> m_onHandColumn = Optional.empty();

    @Widget(
            title = "On order",
            description = "Units ordered but not yet delivered; an empty cell means none.")
    @OptionalWidget(defaultProvider = ItemChoices.OnOrderGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    Optional<String> m_onOrderColumn = Optional.empty();

    @Widget(
            title = "Lead time deviation",
            description =
                    "Standard deviation of the lead time, in its unit: 0 if it is certain, at most the"
                            + " lead time.")
    @OptionalWidget(defaultProvider = ItemChoices.LeadTimeDeviationGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<String> m_leadTimeDeviationColumn = Optional.empty();

    @Widget(
            title = "Maximum stock",
            description =
                    "Most units that may be on hand and on order, above 0; an empty cell means no"
                            + " limit. Orders become smaller first, then reorder points lower.")
    @OptionalWidget(defaultProvider = ItemChoices.MaximumStockGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<String> m_maximumStockColumn = Optional.empty();

    @Widget(
            title = "Shelf life",
            description =
                    "Time from delivery within which units have to be sold, in the unit of lead times;"
                            + " an empty cell means for ever. No more is ordered than is expected"
                            + " to be sold in lead time and shelf life.")
    @OptionalWidget(defaultProvider = ItemChoices.ShelfLifeGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<String> m_shelfLifeColumn = Optional.empty();

    @Widget(
            title = "Demand per period",
            description =
                    "Expected demand per period of the forecast model, for products that have no"
                            + " forecast, such as new ones. Where there is a forecast, it counts.")
    @OptionalWidget(defaultProvider = ItemChoices.SteadyDemandGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<String> m_steadyDemandColumn = Optional.empty();

    @Widget(
            title = "Deviation per period",
            description =
                    "Standard deviation of that demand from period to period, for products that have"
                            + " no forecast.")
    @OptionalWidget(defaultProvider = ItemChoices.SteadyDeviationGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    @Layout(OptimizerSections.Columns.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<String> m_steadyDeviationColumn = Optional.empty();

    @Widget(
            title = "Service measure",
            description = "What reorder points are to achieve: a service, or the least cost.")
    @ValueSwitchWidget
    @Layout(OptimizerSections.Service.class)
    ServiceMeasureChoice m_serviceMeasure = ServiceMeasureChoice.CYCLE_SERVICE;

    @Widget(
            title = "Unit of lead times",
            description =
                    "What lead times are counted in. Days need a forecast by day; nothing is"
                            + " converted silently.")
    @ValueSwitchWidget
    @Layout(OptimizerSections.Service.class)
    DurationUnitChoice m_leadTimeUnit = DurationUnitChoice.PERIODS;

    @Widget(
            title = "Review period",
            description =
                    "Time between two looks at the stock. What is ordered has to last for the lead"
                            + " time and until the next look. 0 stands for stock that is watched all the time.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(OptimizerSections.Service.class)
    double m_reviewPeriod = 1;

    @Widget(
            title = "Unit of the review period",
            description = "What the review period is counted in, as above.")
    @ValueSwitchWidget
    @Layout(OptimizerSections.Service.class)
    DurationUnitChoice m_reviewPeriodUnit = DurationUnitChoice.PERIODS;

    @Widget(
            title = "Unit cost of all items",
            description = "Cost of buying one unit if no column holds it.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(OptimizerSections.Values.class)
    double m_unitCost = 1;

    @Widget(
            title = "Lead time of all items",
            description = "Time from order to delivery if no column holds it.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(OptimizerSections.Values.class)
    double m_leadTime = 7;

    @Widget(
            title = "Lead time deviation of all items",
            description =
                    "Standard deviation of the lead time if no column holds it; 0 if it is certain.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(OptimizerSections.Values.class)
    @Migrate(loadDefaultIfAbsent = true)
    double m_leadTimeDeviation = 0;

    @Widget(
            title = "Service target of all items",
            description =
                    "Target of the service measure if no column holds it: above 0 and below 1.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(OptimizerSections.Values.class)
    double m_serviceTarget = 0.95;

    @Widget(
            title = "Order cost of all items",
            description = "Cost of one order if no column holds it.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(OptimizerSections.Values.class)
    double m_orderCost = 10;

    @Widget(
            title = "Stock-out cost as a share of the unit cost",
            description =
                    "Cost of a unit that cannot be served at once, as a share of the cost of"
                            + " buying it, if no column holds it. It enters the expected cost; the policy only if"
                            + " the service measure is minimum cost.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(OptimizerSections.Values.class)
    double m_stockoutCostShare = 0.5;

    @Widget(
            title = "Minimum order of all items",
            description = "Least units per order if no column holds it.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(OptimizerSections.Values.class)
    double m_minimumOrder = 0;

    @Widget(
            title = "Pack size of all items",
            description = "Units that come together if no column holds it.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(OptimizerSections.Values.class)
    double m_packSize = 1;

    @Widget(
            title = "Holding cost per year",
            description =
                    "Cost of holding stock for a year as a share of what the stock cost: capital,"
                            + " space, spoilage. 0.2 is 20 %.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(OptimizerSections.Values.class)
    double m_yearlyHoldingRate = 0.2;

    @Layout(OptimizerSections.Stockout.class)
    @Migrate(loadDefaultIfAbsent = true)
    StockoutOptions m_stockouts = new StockoutOptions();

    @Widget(
            title = "Budget",
            description =
                    "Whether all items share a budget, which then chooses all reorder points; the"
                            + " table <i>Reorder Point Parts</i> shows what it changes.")
    @ValueSwitchWidget
    @ValueReference(BudgetChoice.Reference.class)
    @Layout(OptimizerSections.Budget.class)
    @Migrate(loadDefaultIfAbsent = true)
    BudgetChoice m_budget = BudgetChoice.NONE;

    @Widget(
            title = "Most stock value",
            description =
                    "What the stock on hand of all items may be worth on average, at unit cost. Order"
                            + " quantities alone take some of it.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = BudgetChoice.IsStockValue.class, type = EffectType.SHOW)
    @Layout(OptimizerSections.Budget.class)
    @Migrate(loadDefaultIfAbsent = true)
    double m_mostStockValue = 10_000;

    @Layout(OptimizerSections.Budget.class)
    @Migrate(loadDefaultIfAbsent = true)
    SpaceOptions m_space = new SpaceOptions();

    @Widget(
            title = "Fill rate of all items together",
            description =
                    "Share of all units of demand that has to be served at once: above 0 and below"
                            + " 1.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = BudgetChoice.IsFillRate.class, type = EffectType.SHOW)
    @Layout(OptimizerSections.Budget.class)
    @Migrate(loadDefaultIfAbsent = true)
    double m_commonFillRate = 0.95;

    @Widget(
            title = "Distribution of demand",
            description =
                    "Distribution of the demand over lead time and review period; mean and"
                            + " standard deviation are those of the forecast model, unless said"
                            + " otherwise. The column <i>Distribution Reason</i> says why.",
            advanced = true)
    @Layout(OptimizerSections.Method.class)
    DemandShapeChoice m_demandShape = DemandShapeChoice.AUTOMATIC;

    @Widget(
            title = "Demand class",
            description =
                    "Column with the class of demand: smooth, erratic, intermittent, lumpy or none, as"
                            + " the <i>Demand Aggregator</i> finds it. Where there is none, it is that"
                            + " of the series behind the forecast.",
            advanced = true)
    @OptionalWidget(defaultProvider = ItemChoices.DemandClassGuess.class)
    @ChoicesProvider(ItemChoices.DemandClasses.class)
    @Layout(OptimizerSections.Method.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<String> m_demandClassColumn = Optional.empty();

    @Widget(
            title = "Whole units",
            description =
                    "Whether reorder points are rounded up to whole units. Order quantities are"
                            + " multiples of the pack size in any case.",
            advanced = true)
    @Layout(OptimizerSections.Method.class)
    boolean m_wholeUnits = true;

    @Widget(
            title = "Name of the policies",
            description =
                    "Name by which the <i>Inventory Simulator</i> tells these policies from others.")
    @Layout(OptimizerSections.Method.class)
    @Migrate(loadDefaultIfAbsent = true)
    String m_policyName = "Proposed";

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
                            m_leadTimeDeviationColumn =
                                    ItemColumns.LEAD_TIME_DEVIATION.guess(items);
                            m_maximumStockColumn = ItemColumns.MAXIMUM_STOCK.guess(items);
                            m_shelfLifeColumn = ItemColumns.SHELF_LIFE.guess(items);
                            m_steadyDemandColumn = ItemColumns.STEADY_DEMAND.guess(items);
                            m_steadyDeviationColumn = ItemColumns.STEADY_DEVIATION.guess(items);
                            m_stockouts = new StockoutOptions(items);
                            m_space = new SpaceOptions(items);
                            m_demandClassColumn = ItemColumns.DEMAND_CLASS.guess(items);
                        });
    }

    @Override
    public void validate() throws InvalidSettingsException {
        NumberRange.above0(m_unitCost, "unit cost");
        NumberRange.above0(m_leadTime, "lead time");
        NumberRange.above0(m_packSize, "pack size");
        NumberRange.above0(m_yearlyHoldingRate, "holding cost per year");
        NumberRange.notNegative(m_reviewPeriod, "review period");
        NumberRange.atMost(
                PlanningSettings.MAX_REVIEW_PERIOD,
                m_reviewPeriod,
                "review period",
                " periods; no forecast reaches further.");
        NumberRange.notNegative(m_orderCost, "order cost");
        NumberRange.notNegative(m_stockoutCostShare, "stock-out cost");
        NumberRange.notNegative(m_minimumOrder, "minimum order");
        NumberRange.notNegative(m_leadTimeDeviation, "lead time deviation");
        NumberRange.share(m_serviceTarget, "service target");
        m_stockouts.validate();
        m_space.validate();
        NumberRange.above0(m_mostStockValue, "most stock value");
        NumberRange.share(m_commonFillRate, "fill rate of all items");
        if (m_policyName.isBlank()) {
            throw new InvalidSettingsException(
                    "The name of the policies is empty. Enter one, such as \"Proposed\".");
        }
    }

    /**
     * Checks that lead time and review period fit to the periods of the forecast.
     *
     * @throws InvalidSettingsException if not, with the way out
     */
    void checkUnits(final PeriodUnit period) throws InvalidSettingsException {
        m_leadTimeUnit.check("lead time", period);
        m_reviewPeriodUnit.check("review period", period);
    }

    /** Returns what holds for all items. */
    PlanningSettings planningSettings(final PeriodUnit period) {
        return new PlanningSettings(
                m_reviewPeriod,
                m_yearlyHoldingRate,
                period,
                m_demandShape.toEngine(),
                m_wholeUnits,
                m_stockouts.m_unmetDemand.toEngine(),
                budget());
    }

    private Budget budget() {
        return switch (m_budget) {
            case NONE -> Budget.none();
            case STOCK_VALUE -> new Budget(Budget.Kind.STOCK_VALUE, m_mostStockValue);
            case SPACE -> new Budget(Budget.Kind.SPACE, m_space.m_mostSpace);
            case FILL_RATE -> new Budget(Budget.Kind.FILL_RATE, m_commonFillRate);
        };
    }

    /**
     * Returns where the table of service targets holds what.
     *
     * @throws InvalidSettingsException if a column is lacking, or if there are no targets to
     *     replace
     */
    TargetInput targets(final DataTableSpec targets) throws InvalidSettingsException {
        if (m_serviceMeasure == ServiceMeasureChoice.MINIMUM_COST) {
            throw new InvalidSettingsException(
                    "There is a table of service targets, but with the service measure \"Minimum"
                            + " cost\" there are no targets. Choose another measure in the dialog,"
                            + " or remove the input from the node.");
        }
        return TargetInput.of(targets, m_productColumn);
    }
}
