// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;

/** The space that all items share. Field names are keys in saved workflows. */
final class SpaceOptions implements NodeParameters {

    @Widget(
            title = "Space per unit",
            description =
                    "Column with the space that a unit takes, above 0, in any unit: cubic metres,"
                            + " pallets, shelf length. An item without it cannot be planned within a"
                            + " limit in space. Without a budget of space it only adds the column"
                            + " <i>Space</i> to what plans add up to.")
    @OptionalWidget(defaultProvider = ItemChoices.UnitSpaceGuess.class)
    @ChoicesProvider(ItemChoices.Numbers.class)
    Optional<String> m_unitSpaceColumn = Optional.empty();

    @Widget(
            title = "Most space",
            description =
                    "Space that the stock on hand of all items may take on average, in the unit of the"
                            + " column. Order quantities alone take some of it.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = BudgetChoice.IsSpace.class, type = EffectType.SHOW)
    double m_mostSpace = 1_000;

    /** Creates the options of a node without input; called by KNIME. */
    SpaceOptions() {}

    /** Creates the options of a node that has got its input. */
    SpaceOptions(final DataTableSpec items) {
        m_unitSpaceColumn = ItemColumns.UNIT_SPACE.guess(items);
    }

    @Override
    public void validate() throws InvalidSettingsException {
        NumberRange.above0(m_mostSpace, "most space");
    }

    /**
     * Checks that a budget of space can be kept.
     *
     * @throws InvalidSettingsException if not, with the way out
     */
    void checkColumn() throws InvalidSettingsException {
        if (m_unitSpaceColumn.isEmpty()) {
            throw new InvalidSettingsException(
                    "The budget is one of space, but no column of the item table is chosen for the"
                            + " space per unit. Choose one, or another budget.");
        }
    }
}
