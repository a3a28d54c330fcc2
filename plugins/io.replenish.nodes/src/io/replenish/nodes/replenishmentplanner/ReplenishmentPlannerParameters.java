// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import io.replenish.engine.inventory.replenishment.ReplenishmentSettings;
import io.replenish.nodes.table.ChosenColumns;
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
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/**
 * Dialog of the Replenishment Planner, and the only place that turns its options into settings of
 * the engine. Field names are keys in saved workflows: renaming one breaks them.
 */
final class ReplenishmentPlannerParameters implements NodeParameters {

    @Section(title = "Plan", description = "How far to plan, and how much to order at a time.")
    interface PlanSection {}

    @Section(title = "Alerts", description = "When something is wrong with the stock of an item.")
    @After(PlanSection.class)
    interface AlertSection {}

    @Section(title = "Policy columns", description = "Which column of the policy table holds what.")
    @After(AlertSection.class)
    interface PolicySection {}

    @Section(
            title = "Columns of open orders",
            description =
                    "Which column of the open orders holds what, if the node has that input. Where"
                            + " none is chosen, the one that looks like it is taken.")
    @After(PolicySection.class)
    interface OrderSection {}

    interface LotsRef extends ParameterReference<LotRuleChoice> {}

    static final class LotsAreOfLeastCost implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(LotsRef.class)
                    .isOneOf(LotRuleChoice.WAGNER_WHITIN, LotRuleChoice.SILVER_MEAL);
        }
    }

    /** The longest horizon. */
    static final class AtMostLongestHorizon extends MaxValidation {
        @Override
        protected double getMax() {
            return ReplenishmentSettings.LONGEST_HORIZON;
        }
    }

    /** A probability is at most 1. */
    static final class AtMost1 extends MaxValidation {
        @Override
        protected double getMax() {
            return 1;
        }
    }

    @Widget(
            title = "Horizon",
            description =
                    "Number of periods to plan, days, weeks or months as the model has them, up to"
                            + " 400. They begin after the last period that the model has seen.")
    @NumberInputWidget(
            minValidation = IsPositiveIntegerValidation.class,
            maxValidation = AtMostLongestHorizon.class)
    @Layout(PlanSection.class)
    int m_horizon = 28;

    @Widget(
            title = "Frozen periods",
            description =
                    "In how many of the first periods orders are settled: none is added, only open"
                            + " orders arrive. With 0, orders can be placed from now on.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(PlanSection.class)
    int m_frozenPeriods = 0;

    @Widget(title = "Lot sizes", description = "How much is ordered at a time, and when.")
    @ValueSwitchWidget
    @ValueReference(LotsRef.class)
    @Layout(PlanSection.class)
    LotRuleChoice m_lotSizes = LotRuleChoice.POLICY;

    @Widget(
            title = "Longest cover",
            description =
                    "Stock is too much from where it lasts longer than for so many periods of"
                            + " expected demand beyond the safety stock. What the policy itself"
                            + " orders up to is never too much.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(AlertSection.class)
    double m_longestCover = 28;

    @Widget(
            title = "Highest stock-out risk",
            description =
                    "An item is at risk if its stock runs out with more than this probability,"
                            + " between 0 and 1, before an order of now could arrive.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class, maxValidation = AtMost1.class)
    @Layout(AlertSection.class)
    double m_highestRisk = 0.1;

    @Widget(title = "Product", description = "Identifier of the product. Text or numbers.")
    @ChoicesProvider(PlannerInput.Products.class)
    @Layout(PolicySection.class)
    String m_productColumn = "";

    @Widget(
            title = "Reorder Point",
            description = "Units on hand and on order at which an order is due.")
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Layout(PolicySection.class)
    String m_reorderPointColumn = "";

    @Widget(title = "Order Quantity", description = "Units per order.")
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Layout(PolicySection.class)
    String m_orderQuantityColumn = "";

    @Widget(
            title = "Lead Time",
            description =
                    "Periods of the model from order to delivery; a part of a period counts as a"
                            + " whole.")
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Layout(PolicySection.class)
    String m_leadTimeColumn = "";

    @Widget(
            title = "On Hand",
            description =
                    "Units in stock before the first period, less those owed to customers. Below 0,"
                            + " customers wait for them; missing, there is no plan.")
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Layout(PolicySection.class)
    String m_onHandColumn = "";

    @Widget(
            title = "On Order",
            description =
                    "Units ordered but not yet delivered. The open orders take the place of this"
                            + " column if the node has that input.")
    @OptionalWidget(defaultProvider = PlannerInput.OnOrderGuess.class)
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Layout(PolicySection.class)
    Optional<String> m_onOrderColumn = Optional.empty();

    @Widget(
            title = "Backorders",
            description = "Units owed to customers, if the stock on hand does not count them.")
    @OptionalWidget(defaultProvider = PlannerInput.BackordersGuess.class)
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Layout(PolicySection.class)
    Optional<String> m_backordersColumn = Optional.empty();

    @Widget(
            title = "Review Period",
            description = "Periods between two looks at the stock. Switched off, it is every one.")
    @OptionalWidget(defaultProvider = PlannerInput.ReviewPeriodGuess.class)
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Layout(PolicySection.class)
    Optional<String> m_reviewPeriodColumn = Optional.empty();

    @Widget(
            title = "Unit Cost",
            description = "Cost of one unit, which tells what stock is worth that is too much.")
    @OptionalWidget(defaultProvider = PlannerInput.UnitCostGuess.class)
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Layout(PolicySection.class)
    Optional<String> m_unitCostColumn = Optional.empty();

    @Widget(title = "Unit Holding Cost", description = "Cost of holding one unit for one period.")
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Effect(predicate = LotsAreOfLeastCost.class, type = EffectType.SHOW)
    @Layout(PolicySection.class)
    String m_unitHoldingCostColumn = "";

    @Widget(title = "Order Cost", description = "Cost of one order, whatever its size.")
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Effect(predicate = LotsAreOfLeastCost.class, type = EffectType.SHOW)
    @Layout(PolicySection.class)
    String m_orderCostColumn = "";

    @Widget(
            title = "Minimum Order",
            description = "Least units per order. Switched off or missing, there is none.")
    @OptionalWidget(defaultProvider = PlannerInput.MinimumOrderGuess.class)
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Effect(predicate = LotsAreOfLeastCost.class, type = EffectType.SHOW)
    @Layout(PolicySection.class)
    Optional<String> m_minimumOrderColumn = Optional.empty();

    @Widget(
            title = "Pack Size",
            description = "Units that are ordered together. Switched off or missing, it is 1.")
    @OptionalWidget(defaultProvider = PlannerInput.PackSizeGuess.class)
    @ChoicesProvider(PlannerInput.Numbers.class)
    @Effect(predicate = LotsAreOfLeastCost.class, type = EffectType.SHOW)
    @Layout(PolicySection.class)
    Optional<String> m_packSizeColumn = Optional.empty();

    @Widget(
            title = "Ordered product",
            description = "Identifier of the product, the same as in the policy.")
    @ChoicesProvider(PlannerInput.OrderedProducts.class)
    @Layout(OrderSection.class)
    String m_orderedProductColumn = "";

    @Widget(title = "Ordered quantity", description = "Units that have not been delivered yet.")
    @ChoicesProvider(PlannerInput.Quantities.class)
    @Layout(OrderSection.class)
    String m_orderedQuantityColumn = "";

    @Widget(
            title = "Arrives",
            description =
                    "When they arrive: a date, text such as 2011-12-20, or a number of periods from"
                            + " now, 0 for the first period of the forecast.")
    @ChoicesProvider(PlannerInput.Arrivals.class)
    @Layout(OrderSection.class)
    String m_arrivesColumn = "";

    /** Creates the parameters of a node without input; called by KNIME. */
    ReplenishmentPlannerParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    ReplenishmentPlannerParameters(final NodeParametersInput input) {
        input.getInTableSpec(PlannerInput.POLICY_TABLE).ifPresent(this::guessPolicyColumns);
    }

    private void guessPolicyColumns(final DataTableSpec policy) {
        m_productColumn = PlannerInput.PRODUCT.guess(policy).orElse("");
        m_reorderPointColumn = PlannerInput.REORDER_POINT.guess(policy).orElse("");
        m_orderQuantityColumn = PlannerInput.ORDER_QUANTITY.guess(policy).orElse("");
        m_leadTimeColumn = PlannerInput.LEAD_TIME.guess(policy).orElse("");
        m_onHandColumn = PlannerInput.ON_HAND.guess(policy).orElse("");
        m_onOrderColumn = PlannerInput.ON_ORDER.guess(policy);
        m_backordersColumn = PlannerInput.BACKORDERS.guess(policy);
        m_reviewPeriodColumn = PlannerInput.REVIEW_PERIOD.guess(policy);
        m_unitCostColumn = PlannerInput.UNIT_COST.guess(policy);
        m_unitHoldingCostColumn = PlannerInput.UNIT_HOLDING_COST.guess(policy).orElse("");
        m_orderCostColumn = PlannerInput.ORDER_COST.guess(policy).orElse("");
        m_minimumOrderColumn = PlannerInput.MINIMUM_ORDER.guess(policy);
        m_packSizeColumn = PlannerInput.PACK_SIZE.guess(policy);
    }

    @Override
    public void validate() throws InvalidSettingsException {
        check(
                m_horizon >= 1 && m_horizon <= ReplenishmentSettings.LONGEST_HORIZON,
                "The horizon is "
                        + m_horizon
                        + ". Enter 1 to "
                        + ReplenishmentSettings.LONGEST_HORIZON
                        + " periods.");
        check(
                m_frozenPeriods >= 0 && m_frozenPeriods <= m_horizon,
                "The number of frozen periods is "
                        + m_frozenPeriods
                        + ". Enter 0 or a number up to the horizon of "
                        + m_horizon
                        + ".");
        check(
                m_longestCover > 0 && m_longestCover < Double.POSITIVE_INFINITY,
                "The longest cover is " + m_longestCover + ". Enter a number of periods above 0.");
        check(
                m_highestRisk >= 0 && m_highestRisk <= 1,
                "The highest stock-out risk is "
                        + m_highestRisk
                        + ". Enter a probability from 0 to 1, such as 0.1 for 10 %.");
    }

    private static void check(final boolean valid, final String message)
            throws InvalidSettingsException {
        if (!valid) {
            throw new InvalidSettingsException(message);
        }
    }

    /** Returns what holds for all items. */
    ReplenishmentSettings settings() {
        return new ReplenishmentSettings(
                m_horizon, m_frozenPeriods, m_lotSizes.toEngine(), m_longestCover, m_highestRisk);
    }

    /** Returns the chosen columns of the policy, those of costs only if they matter. */
    ChosenColumns policyColumns() {
        final ChosenColumns columns =
                new ChosenColumns(ReplenishmentPlannerNodeFactory.POLICY_PORT)
                        .with(PlannerInput.PRODUCT, m_productColumn)
                        .with(PlannerInput.REORDER_POINT, m_reorderPointColumn)
                        .with(PlannerInput.ORDER_QUANTITY, m_orderQuantityColumn)
                        .with(PlannerInput.LEAD_TIME, m_leadTimeColumn)
                        .with(PlannerInput.ON_HAND, m_onHandColumn)
                        .with(PlannerInput.ON_ORDER, m_onOrderColumn)
                        .with(PlannerInput.BACKORDERS, m_backordersColumn)
                        .with(PlannerInput.REVIEW_PERIOD, m_reviewPeriodColumn)
                        .with(PlannerInput.UNIT_COST, m_unitCostColumn);
        if (m_lotSizes == LotRuleChoice.POLICY) {
            final Optional<String> none = Optional.empty();
            return columns.with(PlannerInput.UNIT_HOLDING_COST, none)
                    .with(PlannerInput.ORDER_COST, none)
                    .with(PlannerInput.MINIMUM_ORDER, none)
                    .with(PlannerInput.PACK_SIZE, none);
        }
        return columns.with(PlannerInput.UNIT_HOLDING_COST, m_unitHoldingCostColumn)
                .with(PlannerInput.ORDER_COST, m_orderCostColumn)
                .with(PlannerInput.MINIMUM_ORDER, m_minimumOrderColumn)
                .with(PlannerInput.PACK_SIZE, m_packSizeColumn)
                .mayShare(PlannerInput.MINIMUM_ORDER, PlannerInput.PACK_SIZE);
    }

    /**
     * Returns the columns of the open orders. They may have been connected after the options were
     * made, so those that are not chosen are guessed here.
     */
    ChosenColumns orderColumns(final DataTableSpec orders) {
        return new ChosenColumns(ReplenishmentPlannerNodeFactory.ORDER_PORT)
                .with(
                        PlannerInput.ORDERED_PRODUCT,
                        chosenOrGuessed(
                                m_orderedProductColumn, PlannerInput.ORDERED_PRODUCT, orders))
                .with(
                        PlannerInput.QUANTITY,
                        chosenOrGuessed(m_orderedQuantityColumn, PlannerInput.QUANTITY, orders))
                .with(
                        PlannerInput.ARRIVES,
                        chosenOrGuessed(m_arrivesColumn, PlannerInput.ARRIVES, orders));
    }

    private static String chosenOrGuessed(
            final String chosen, final SoughtColumn sought, final DataTableSpec orders) {
        return chosen.isEmpty() ? sought.guess(orders).orElse("") : chosen;
    }
}
