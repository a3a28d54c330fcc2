// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.data.NumberText;
import org.knime.node.parameters.widget.choices.Label;

/** How numbers are written in text columns. Names of constants are stored in workflows. */
enum NumberFormatChoice {
    @Label(value = "1234.56", description = "Decimal point, thousands not separated.")
    POINT(NumberText.POINT),

    @Label(
            value = "1,234.56",
            description = "Decimal point, thousands separated by commas or not at all.")
    POINT_WITH_GROUPS(NumberText.POINT_WITH_GROUPS),

    @Label(value = "1234,56", description = "Decimal comma, thousands not separated.")
    COMMA(NumberText.COMMA),

    @Label(
            value = "1.234,56",
            description = "Decimal comma, thousands separated by points or not at all.")
    COMMA_WITH_GROUPS(NumberText.COMMA_WITH_GROUPS);

    private final NumberText form;

    NumberFormatChoice(final NumberText form) {
        this.form = form;
    }

    /** Returns the form that the engine reads. */
    NumberText toEngine() {
        return form;
    }
}
