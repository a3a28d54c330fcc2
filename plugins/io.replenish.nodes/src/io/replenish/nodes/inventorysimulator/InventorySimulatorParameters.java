// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.CurrentPolicy;
import io.replenish.engine.evaluation.FutureSettings;
import io.replenish.engine.evaluation.ReplaySettings;
import io.replenish.nodes.demand.DemandInput;
import io.replenish.nodes.stock.ShortageChoice;
import io.replenish.nodes.table.ChosenColumns;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.After;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.ValueSwitchWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/**
 * Dialog of the Inventory Simulator, and the only place that turns its options into settings of the
 * engine. Field names are keys in saved workflows: renaming one breaks them.
 */
final class InventorySimulatorParameters implements NodeParameters {

    @Section(
            title = "Replay",
            description = "What is replayed, and what becomes of demand that cannot be served.")
    interface ReplaySection {}

    @Section(
            title = "Simulated futures",
            description = "Possible demand, drawn from the forecast model if there is one.")
    @After(ReplaySection.class)
    interface FutureSection {}

    @Section(title = "Current policy", description = "How stock is ordered today, to compare with.")
    @After(FutureSection.class)
    interface CurrentSection {}

    @Section(title = "Policy columns", description = "Which column of the policy table holds what.")
    @After(CurrentSection.class)
    interface PolicySection {}

    @Section(title = "Demand columns", description = "Which column of the demand table holds what.")
    @After(PolicySection.class)
    interface DemandSection {}

    interface CurrentPolicyRef extends ParameterReference<CurrentPolicyChoice> {}

    static final class CurrentIsCover implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(CurrentPolicyRef.class).isOneOf(CurrentPolicyChoice.COVER);
        }
    }

    static final class CurrentIsColumns implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(CurrentPolicyRef.class).isOneOf(CurrentPolicyChoice.COLUMNS);
        }
    }

    @Widget(
            title = "Replayed periods",
            description =
                    "How many of the last periods of the demand table are replayed. For an honest"
                            + " comparison they"
                            + " are periods that the forecast behind the policy has not seen. The"
                            + " periods before them only"
                            + " serve the mean demand of the current policy.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Layout(ReplaySection.class)
    int m_replayedPeriods = 28;

    @Widget(
            title = "Unserved demand",
            description = "What becomes of demand that finds the shelf empty.")
    @ValueSwitchWidget
    @Layout(ReplaySection.class)
    ShortageChoice m_shortage = ShortageChoice.LOST_SALE;

    @Widget(
            title = "Stock at the start",
            description = "What is on the shelf before the first replayed period.")
    @ValueSwitchWidget
    @Layout(ReplaySection.class)
    StartStockChoice m_startStock = StartStockChoice.FULL;

    @Widget(
            title = "Deviation of lead times",
            description =
                    "Standard deviation of lead times in periods, of items without their own."
                            + " Above 0, lead times are drawn"
                            + " from a gamma"
                            + " distribution around the lead time of the item and rounded up to"
                            + " whole periods; both policies"
                            + " get the same draws.",
            advanced = true)
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(ReplaySection.class)
    double m_leadTimeDeviation = 0;

    @Widget(
            title = "Seed",
            description = "The same seed draws the same lead times and the same futures.",
            advanced = true)
    @Layout(ReplaySection.class)
    long m_seed = 1;

    @Widget(
            title = "Simulated periods",
            description =
                    "How many periods each future has. They begin after the last period that the"
                            + " forecast model has seen. At most 1,000.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Layout(FutureSection.class)
    @Migrate(loadDefaultIfAbsent = true)
    int m_simulatedPeriods = 28;

    @Widget(
            title = "Number of futures",
            description =
                    "How many futures are drawn, 2 to 10,000. With four times as many, intervals"
                            + " are half as wide.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Layout(FutureSection.class)
    @Migrate(loadDefaultIfAbsent = true)
    int m_paths = 200;

    @Widget(title = "Current policy", description = "How stock is ordered today.")
    @ValueSwitchWidget
    @ValueReference(CurrentPolicyRef.class)
    @Layout(CurrentSection.class)
    CurrentPolicyChoice m_currentPolicy = CurrentPolicyChoice.COVER;

    @Widget(
            title = "Order up to periods",
            description = "For how many periods of mean demand an order is to last.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = CurrentIsCover.class, type = EffectType.SHOW)
    @Layout(CurrentSection.class)
    double m_coverPeriods = 14;

    @Widget(
            title = "Mean of the last periods",
            description = "How many periods the mean demand is taken over.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = CurrentIsCover.class, type = EffectType.SHOW)
    @Layout(CurrentSection.class)
    int m_meanPeriods = 28;

    @Widget(
            title = "Periods between orders",
            description = "Every how many periods an order is placed.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = CurrentIsCover.class, type = EffectType.SHOW)
    @Layout(CurrentSection.class)
    int m_currentReviewPeriod = 7;

    @Widget(
            title = "Current reorder point",
            description = "Column with the reorder point that is in use today.")
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Effect(predicate = CurrentIsColumns.class, type = EffectType.SHOW)
    @Layout(CurrentSection.class)
    String m_currentReorderPointColumn = "";

    @Widget(
            title = "Current order quantity",
            description = "Column with the order quantity that is in use today.")
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Effect(predicate = CurrentIsColumns.class, type = EffectType.SHOW)
    @Layout(CurrentSection.class)
    String m_currentOrderQuantityColumn = "";

    @Widget(title = "Product", description = "Identifier of the product. Text or numbers.")
    @ChoicesProvider(ReplayChoices.Identifiers.class)
    @Layout(PolicySection.class)
    String m_productColumn = "";

    @Widget(
            title = "Reorder point",
            description = "Units on hand and on order at which an order is due.")
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    String m_reorderPointColumn = "";

    @Widget(title = "Order quantity", description = "Units per order.")
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    String m_orderQuantityColumn = "";

    @Widget(
            title = "Lead time",
            description =
                    "Periods of the demand table from order to delivery; a part of a period"
                            + " counts as a whole.")
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    String m_leadTimeColumn = "";

    @Widget(
            title = "Lead time deviation",
            description =
                    "Standard deviation of the lead time in periods. An item whose cell is empty or"
                            + " 0 has the one of the option <i>Deviation of lead times</i>.")
    @OptionalWidget(defaultProvider = ReplayChoices.LeadTimeDeviationGuess.class)
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<String> m_leadTimeDeviationColumn = Optional.empty();

    @Widget(
            title = "Review period",
            description =
                    "Periods between two looks at the stock under the proposed policy, at least 1.")
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    String m_reviewPeriodColumn = "";

    @Widget(title = "Unit holding cost", description = "Cost of holding one unit for one period.")
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    String m_unitHoldingCostColumn = "";

    @Widget(title = "Order cost", description = "Cost of one order, whatever its size.")
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    String m_orderCostColumn = "";

    @Widget(
            title = "Stock-out cost",
            description = "Cost of one unit of demand that is not served at once.")
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    String m_stockoutCostColumn = "";

    @Widget(
            title = "Cost per stock-out",
            description =
                    "Cost of a delivery before which stock ran out, however many units were short,"
                            + " beside the cost per unit. An empty cell is a cost of 0, as is no"
                            + " column.")
    @OptionalWidget(defaultProvider = ReplayChoices.StockoutEventCostGuess.class)
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<String> m_stockoutEventCostColumn = Optional.empty();

    @Widget(title = "On hand", description = "Units in stock, for replays that start with them.")
    @OptionalWidget(defaultProvider = ReplayChoices.OnHandGuess.class)
    @ChoicesProvider(ReplayChoices.Numbers.class)
    @Layout(PolicySection.class)
    Optional<String> m_onHandColumn = Optional.empty();

    @Widget(title = "Key", description = "Identifier of the product. Text or numbers.")
    @ChoicesProvider(ReplayChoices.DemandKeys.class)
    @Layout(DemandSection.class)
    String m_keyColumn = "";

    @Widget(
            title = "Period",
            description =
                    "First day of the period: a date, or text of the form <code>2011-03-04</code>.")
    @ChoicesProvider(ReplayChoices.DemandDates.class)
    @Layout(DemandSection.class)
    String m_periodColumn = "";

    @Widget(
            title = "Demand",
            description = "Units of demand in the period; an empty cell is replayed as none.")
    @ChoicesProvider(ReplayChoices.DemandNumbers.class)
    @Layout(DemandSection.class)
    String m_demandColumn = "";

    @Widget(
            title = "Coverage",
            description =
                    "Column in which the word <i>Incomplete</i> marks a first or last period that"
                            + " the data does"
                            + " not cover. Such periods are left out.")
    @OptionalWidget(defaultProvider = ReplayChoices.CoverageGuess.class)
    @ChoicesProvider(ReplayChoices.DemandTexts.class)
    @Layout(DemandSection.class)
    Optional<String> m_coverageColumn = Optional.empty();

    /** Creates the parameters of a node without input; called by KNIME. */
    InventorySimulatorParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    InventorySimulatorParameters(final NodeParametersInput input) {
        input.getInTableSpec(ReplayChoices.POLICY_TABLE).ifPresent(this::guessPolicyColumns);
        input.getInTableSpec(ReplayChoices.DEMAND_TABLE).ifPresent(this::guessDemandColumns);
    }

    private void guessPolicyColumns(final DataTableSpec policies) {
        m_productColumn = ReplayColumns.PRODUCT.guess(policies).orElse("");
        m_reorderPointColumn = ReplayColumns.REORDER_POINT.guess(policies).orElse("");
        m_orderQuantityColumn = ReplayColumns.ORDER_QUANTITY.guess(policies).orElse("");
        m_leadTimeColumn = ReplayColumns.LEAD_TIME.guess(policies).orElse("");
        m_leadTimeDeviationColumn = ReplayColumns.LEAD_TIME_DEVIATION.guess(policies);
        m_reviewPeriodColumn = ReplayColumns.REVIEW_PERIOD.guess(policies).orElse("");
        m_unitHoldingCostColumn = ReplayColumns.UNIT_HOLDING_COST.guess(policies).orElse("");
        m_orderCostColumn = ReplayColumns.ORDER_COST.guess(policies).orElse("");
        m_stockoutCostColumn = ReplayColumns.STOCKOUT_COST.guess(policies).orElse("");
        m_stockoutEventCostColumn = ReplayColumns.STOCKOUT_EVENT_COST.guess(policies);
        m_onHandColumn = ReplayColumns.ON_HAND.guess(policies);
        m_currentReorderPointColumn =
                ReplayColumns.CURRENT_REORDER_POINT.guess(policies).orElse("");
        m_currentOrderQuantityColumn =
                ReplayColumns.CURRENT_ORDER_QUANTITY.guess(policies).orElse("");
    }

    private void guessDemandColumns(final DataTableSpec demand) {
        m_keyColumn = DemandInput.KEY.guess(demand).orElse("");
        m_periodColumn = DemandInput.PERIOD.guess(demand).orElse("");
        m_demandColumn = DemandInput.DEMAND.guess(demand).orElse("");
        m_coverageColumn = DemandInput.COVERAGE.guess(demand);
    }

    /**
     * Returns the chosen columns of the policy table, those of the current policy and of the stock
     * on hand only if they matter. The current policy may differ from the proposed one in one of
     * its numbers alone, and a stock-out may be one more order.
     */
    ChosenColumns policyColumns() {
        final boolean fromOnHand = m_startStock == StartStockChoice.ON_HAND;
        final boolean ownPolicy = m_currentPolicy == CurrentPolicyChoice.COLUMNS;
        return new ChosenColumns(InventorySimulatorNodeFactory.POLICY_PORT)
                .with(ReplayColumns.PRODUCT, m_productColumn)
                .with(ReplayColumns.REORDER_POINT, m_reorderPointColumn)
                .with(ReplayColumns.ORDER_QUANTITY, m_orderQuantityColumn)
                .with(ReplayColumns.REVIEW_PERIOD, m_reviewPeriodColumn)
                .with(ReplayColumns.LEAD_TIME, m_leadTimeColumn)
                .with(ReplayColumns.LEAD_TIME_DEVIATION, m_leadTimeDeviationColumn)
                .with(ReplayColumns.UNIT_HOLDING_COST, m_unitHoldingCostColumn)
                .with(ReplayColumns.ORDER_COST, m_orderCostColumn)
                .with(ReplayColumns.STOCKOUT_COST, m_stockoutCostColumn)
                .with(ReplayColumns.STOCKOUT_EVENT_COST, m_stockoutEventCostColumn)
                .with(ReplayColumns.ON_HAND, onlyIf(fromOnHand, m_onHandColumn.orElse("")))
                .with(
                        ReplayColumns.CURRENT_REORDER_POINT,
                        onlyIf(ownPolicy, m_currentReorderPointColumn))
                .with(
                        ReplayColumns.CURRENT_ORDER_QUANTITY,
                        onlyIf(ownPolicy, m_currentOrderQuantityColumn))
                .mayShare(ReplayColumns.REORDER_POINT, ReplayColumns.CURRENT_REORDER_POINT)
                .mayShare(ReplayColumns.ORDER_QUANTITY, ReplayColumns.CURRENT_ORDER_QUANTITY)
                .mayShare(ReplayColumns.ORDER_COST, ReplayColumns.STOCKOUT_EVENT_COST);
    }

    private static Optional<String> onlyIf(final boolean needed, final String column) {
        return needed ? Optional.of(column) : Optional.empty();
    }

    /** Returns the chosen columns of the demand table. */
    ChosenColumns demandColumns() {
        return new ChosenColumns(InventorySimulatorNodeFactory.DEMAND_PORT)
                .with(DemandInput.KEY, m_keyColumn)
                .with(DemandInput.PERIOD, m_periodColumn)
                .with(DemandInput.DEMAND, m_demandColumn)
                .with(DemandInput.COVERAGE, m_coverageColumn);
    }

    @Override
    public void validate() throws InvalidSettingsException {
        atLeast1(m_replayedPeriods, "number of replayed periods");
        atLeast1(m_meanPeriods, "number of periods of the mean");
        atLeast1(m_currentReviewPeriod, "number of periods between orders");
        within(m_simulatedPeriods, 1, FutureSettings.MOST_PERIODS, "number of simulated periods");
        within(m_paths, 2, FutureSettings.MOST_PATHS, "number of futures");
        if (!(m_coverPeriods > 0 && m_coverPeriods < Double.POSITIVE_INFINITY)) {
            throw new InvalidSettingsException(
                    "An order is to last for "
                            + m_coverPeriods
                            + " periods. Enter a number above 0.");
        }
        if (!(m_leadTimeDeviation >= 0 && m_leadTimeDeviation < Double.POSITIVE_INFINITY)) {
            throw new InvalidSettingsException(
                    "The deviation of lead times is "
                            + m_leadTimeDeviation
                            + ". Enter 0 or a number above.");
        }
    }

    private static void atLeast1(final int value, final String name)
            throws InvalidSettingsException {
        if (value < 1) {
            throw new InvalidSettingsException(
                    "The " + name + " is " + value + ". Enter 1 or a number above.");
        }
    }

    private static void within(final int value, final int least, final int most, final String name)
            throws InvalidSettingsException {
        if (value < least || value > most) {
            throw new InvalidSettingsException(
                    "The "
                            + name
                            + " is "
                            + value
                            + ". Enter a number from "
                            + least
                            + " to "
                            + most
                            + ".");
        }
    }

    /** Returns how many possible futures to replay. */
    FutureSettings futureSettings() {
        return new FutureSettings(m_simulatedPeriods, m_paths);
    }

    /** Returns how to replay. */
    ReplaySettings replaySettings() {
        return new ReplaySettings(
                m_replayedPeriods,
                m_shortage.toEngine(),
                m_startStock.toEngine(),
                m_leadTimeDeviation,
                m_seed,
                m_currentPolicy == CurrentPolicyChoice.COLUMNS
                        ? Optional.empty()
                        : Optional.of(
                                new CurrentPolicy(
                                        m_coverPeriods, m_meanPeriods, m_currentReviewPeriod)));
    }
}
