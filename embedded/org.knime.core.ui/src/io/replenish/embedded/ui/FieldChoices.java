// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.StringOrEnum;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.ChoicesStateProvider;
import org.knime.node.parameters.widget.choices.ColumnChoicesProvider;
import org.knime.node.parameters.widget.choices.EnumChoicesProvider;
import org.knime.node.parameters.widget.choices.filter.ColumnFilter;
import org.knime.node.parameters.widget.choices.filter.ColumnFilterWidget;
import org.knime.node.parameters.widget.choices.filter.StringFilter;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** Which fields need a provider of choices, and of which kind. */
final class FieldChoices {

    private static final String COLUMN = "column";

    private FieldChoices() {}

    /** Returns what is wrong with the choices of a field, empty if nothing is. */
    static Optional<String> problem(final ParameterField field) {
        final Optional<Class<?>> provider = provider(field);
        if (provider.isEmpty()) {
            return isRequired(field) ? Optional.of("needs a @ChoicesProvider") : Optional.empty();
        }
        final Class<?> expected = expected(field.type());
        return expected.isAssignableFrom(provider.get())
                ? Optional.empty()
                : Optional.of(
                        "its choices must come from a "
                                + expected.getSimpleName()
                                + ", which "
                                + provider.get().getSimpleName()
                                + " is not");
    }

    private static Optional<Class<?>> provider(final ParameterField field) {
        return field.annotation(ChoicesProvider.class)
                .<Class<?>>map(ChoicesProvider::value)
                .or(
                        () ->
                                field.annotation(ColumnFilterWidget.class)
                                        .map(ColumnFilterWidget::choicesProvider));
    }

    /** A text is taken for the name of a column if it is called so and cannot be typed in. */
    private static boolean isRequired(final ParameterField field) {
        final Class<?> type = field.type();
        if (Set.of(ColumnFilter.class, StringFilter.class, StringOrEnum.class, String[].class)
                .contains(type)) {
            return true;
        }
        final String title = field.annotation(Widget.class).map(Widget::title).orElse("");
        return type == String.class
                && (field.name() + " " + title).toLowerCase(Locale.ROOT).contains(COLUMN)
                && field.annotation(TextInputWidget.class).isEmpty();
    }

    private static Class<?> expected(final Class<?> type) {
        if (type.isEnum()) {
            return EnumChoicesProvider.class;
        }
        return type == ColumnFilter.class
                ? ColumnChoicesProvider.class
                : ChoicesStateProvider.class;
    }
}
