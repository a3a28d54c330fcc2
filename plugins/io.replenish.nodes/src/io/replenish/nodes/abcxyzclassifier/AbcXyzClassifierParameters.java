// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import io.replenish.engine.inventory.classification.ClassificationSettings;
import io.replenish.nodes.demand.DemandInput;
import io.replenish.nodes.demand.DemandRoleChoices;
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
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/**
 * Dialog of the ABC-XYZ Classifier, and the only place that turns its options into settings of the
 * engine. Field names are keys in saved workflows: renaming one breaks them.
 */
final class AbcXyzClassifierParameters implements NodeParameters {

    @Section(title = "A, B and C", description = "How much of the value a product stands for.")
    interface AbcSection {}

    @Section(title = "X, Y and Z", description = "How much the demand of a product varies.")
    @After(AbcSection.class)
    interface XyzSection {}

    @Section(title = "Demand columns", description = "Which column of the demand holds what.")
    @After(XyzSection.class)
    interface DemandSection {}

    interface ValueRef extends ParameterReference<ValueChoice> {}

    static final class ValueIsColumn implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ValueRef.class).isOneOf(ValueChoice.COLUMN);
        }
    }

    static final class ValueIsCost implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ValueRef.class).isOneOf(ValueChoice.COST);
        }
    }

    @Widget(title = "Value", description = "What a product is worth.")
    @ValueSwitchWidget
    @ValueReference(ValueRef.class)
    @Layout(AbcSection.class)
    ValueChoice m_value = ValueChoice.COLUMN;

    @Widget(
            title = "Value column",
            description = "Column of the demand to sum up, such as the revenue.")
    @ChoicesProvider(ValueInput.Values.class)
    @Effect(predicate = ValueIsColumn.class, type = EffectType.SHOW)
    @Layout(AbcSection.class)
    String m_valueColumn = "";

    @Widget(
            title = "Product of an item",
            description =
                    "Column of the items with the product. If none is chosen, the one that looks"
                            + " like it is taken.")
    @ChoicesProvider(ValueInput.Products.class)
    @Effect(predicate = ValueIsCost.class, type = EffectType.SHOW)
    @Layout(AbcSection.class)
    String m_productColumn = "";

    @Widget(
            title = "Unit cost",
            description =
                    "Column of the items with the cost of one unit. If none is chosen, the one that"
                            + " looks like it is taken.")
    @ChoicesProvider(ValueInput.UnitCostNumbers.class)
    @Effect(predicate = ValueIsCost.class, type = EffectType.SHOW)
    @Layout(AbcSection.class)
    String m_unitCostColumn = "";

    @Widget(
            title = "A ends at share",
            description =
                    "A product is A as long as the products that are worth more stand for less than"
                            + " this share of the whole value, between 0 and 1.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(AbcSection.class)
    double m_shareOfA = ClassificationSettings.defaults().shareOfA();

    @Widget(
            title = "B ends at share",
            description =
                    "Any other product is B as long as the products that are worth more stand for"
                            + " less than this share; the rest is C.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(AbcSection.class)
    double m_shareOfAandB = ClassificationSettings.defaults().shareOfAandB();

    @Widget(
            title = "X up to",
            description =
                    "Largest coefficient of variation of a product that is X: standard deviation"
                            + " over mean of its demand per period.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(XyzSection.class)
    double m_highestCvOfX = ClassificationSettings.defaults().highestCvOfX();

    @Widget(
            title = "Y up to",
            description = "Largest coefficient of variation of a product that is Y; the rest is Z.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Layout(XyzSection.class)
    double m_highestCvOfY = ClassificationSettings.defaults().highestCvOfY();

    @Widget(
            title = "Fewest periods",
            description =
                    "How many periods of known demand a product needs, at least 2. With fewer it"
                            + " is none of X, Y and Z.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Layout(XyzSection.class)
    int m_minimumPeriods = ClassificationSettings.defaults().minimumPeriods();

    @Widget(title = "Key", description = "What a series is about: the product. Text or numbers.")
    @ChoicesProvider(DemandRoleChoices.Key.class)
    @Layout(DemandSection.class)
    String m_keyColumn = "";

    @Widget(
            title = "Period",
            description = "First day of the period; text has to look like 2011-03-04.")
    @ChoicesProvider(DemandRoleChoices.Period.class)
    @Layout(DemandSection.class)
    String m_periodColumn = "";

    @Widget(title = "Demand", description = "Demand of the period; missing where it is not known.")
    @ChoicesProvider(DemandRoleChoices.Demand.class)
    @Layout(DemandSection.class)
    String m_demandColumn = "";

    @Widget(
            title = "Status",
            description =
                    "Why there was no sale, as the <i>Demand Aggregator</i> says it: closed and"
                            + " unlisted periods do not count. Switch it off if the table has no such"
                            + " column.")
    @OptionalWidget(defaultProvider = DemandRoleChoices.GuessedStatus.class)
    @ChoicesProvider(DemandRoleChoices.Status.class)
    @Layout(DemandSection.class)
    Optional<String> m_statusColumn = Optional.empty();

    @Widget(
            title = "Coverage",
            description =
                    "Whether the data covers the whole period, as the <i>Demand Aggregator</i> says"
                            + " it: incomplete periods do not count. Switch it off if the table has no such"
                            + " column.")
    @OptionalWidget(defaultProvider = DemandRoleChoices.GuessedCoverage.class)
    @ChoicesProvider(DemandRoleChoices.Coverage.class)
    @Layout(DemandSection.class)
    Optional<String> m_coverageColumn = Optional.empty();

    @Widget(
            title = "Stock-out",
            description =
                    "Whether there was nothing to sell: true, or a number other than 0. Such periods"
                            + " do not count. Switch it off if the table has no such column.")
    @OptionalWidget(defaultProvider = DemandRoleChoices.GuessedStockOut.class)
    @ChoicesProvider(DemandRoleChoices.StockOut.class)
    @Layout(DemandSection.class)
    Optional<String> m_stockOutColumn = Optional.empty();

    /** Creates the parameters of a node without input; called by KNIME. */
    AbcXyzClassifierParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    AbcXyzClassifierParameters(final NodeParametersInput input) {
        input.getInTableSpec(ValueInput.DEMAND_TABLE)
                .ifPresent(
                        spec -> {
                            m_keyColumn = DemandInput.KEY.guess(spec).orElse("");
                            m_periodColumn = DemandInput.PERIOD.guess(spec).orElse("");
                            m_demandColumn = DemandInput.DEMAND.guess(spec).orElse("");
                            m_statusColumn = DemandInput.STATUS.guess(spec);
                            m_coverageColumn = DemandInput.COVERAGE.guess(spec);
                            m_stockOutColumn = DemandInput.STOCK_OUT.guess(spec);
                            m_valueColumn = ValueInput.VALUE.guess(spec).orElse("");
                        });
    }

    @Override
    public void validate() throws InvalidSettingsException {
        try {
            settings();
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(
                    "The options cannot be used: " + e.getMessage() + '.', e);
        }
    }

    /** Returns where classes end. */
    ClassificationSettings settings() {
        return new ClassificationSettings(
                m_shareOfA, m_shareOfAandB, m_highestCvOfX, m_highestCvOfY, m_minimumPeriods);
    }

    /** Returns the chosen columns of the demand. */
    ChosenColumns demandColumns() {
        return new ChosenColumns(AbcXyzClassifierNodeFactory.DEMAND_PORT)
                .with(DemandInput.KEY, m_keyColumn)
                .with(DemandInput.PERIOD, m_periodColumn)
                .with(DemandInput.DEMAND, m_demandColumn)
                .with(DemandInput.STATUS, m_statusColumn)
                .with(DemandInput.COVERAGE, m_coverageColumn)
                .with(DemandInput.STOCK_OUT, m_stockOutColumn);
    }

    /**
     * Returns where the values of the products are read from.
     *
     * @param items the table of items, if there is one
     * @throws InvalidSettingsException if it lacks a column, or there is none where it is needed
     */
    ValueReader valueReader(final DataTableSpec demand, final Optional<DataTableSpec> items)
            throws InvalidSettingsException {
        if (m_value == ValueChoice.COLUMN) {
            return ValueReader.ofDemand(
                    DemandInput.KEY.index(
                            demand, AbcXyzClassifierNodeFactory.DEMAND_PORT, m_keyColumn),
                    ValueInput.VALUE.index(
                            demand, AbcXyzClassifierNodeFactory.DEMAND_PORT, m_valueColumn));
        }
        final DataTableSpec spec =
                items.orElseThrow(
                        () ->
                                new InvalidSettingsException(
                                        "Demand times unit cost needs a table of items. Add the"
                                                + " port \""
                                                + AbcXyzClassifierNodeFactory.ITEM_PORT
                                                + "\" and connect one, or choose \"Sum of a"
                                                + " column\" for the option \"Value\"."));
        return ValueReader.ofItems(
                itemColumn(spec, ValueInput.PRODUCT, m_productColumn),
                itemColumn(spec, ValueInput.UNIT_COST, m_unitCostColumn));
    }

    /** The items may have been connected after the options were made, so they are guessed late. */
    private static int itemColumn(
            final DataTableSpec items, final SoughtColumn sought, final String chosen)
            throws InvalidSettingsException {
        return sought.index(
                items,
                AbcXyzClassifierNodeFactory.ITEM_PORT,
                chosen.isEmpty() ? sought.guess(items).orElse("") : chosen);
    }
}
