// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.cleaning.CleaningRule;
import io.replenish.engine.cleaning.CleaningSettings;
import io.replenish.engine.data.DateText;
import io.replenish.engine.data.NumberText;
import io.replenish.engine.data.SalesRole;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.After;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.ValueSwitchWidget;
import org.knime.node.parameters.widget.choices.filter.ColumnFilter;
import org.knime.node.parameters.widget.choices.filter.ColumnFilterWidget;
import org.knime.node.parameters.widget.choices.util.AllColumnsProvider;
import org.knime.node.parameters.widget.text.TextInputWidget;

/**
 * Dialog of the Sales Cleaner, and the only place that turns its options into settings of the
 * engine. Field names are keys in saved workflows: renaming one breaks them.
 */
final class SalesCleanerParameters implements NodeParameters {

    @Section(
            title = "Columns",
            description = "Which column of the input holds what. All others are passed through.")
    interface ColumnsSection {}

    @Section(
            title = "Rules",
            description =
                    "What happens to rows that match. The rules apply in the order of this list; the first one"
                            + " that rejects a row is its reason. Rows without a readable date, quantity or price, or without"
                            + " a product, are always rejected.")
    @After(ColumnsSection.class)
    interface RulesSection {}

    @Section(
            title = "Reading text",
            description = "How dates and numbers are written in columns that hold text.")
    @After(RulesSection.class)
    @Advanced
    interface TextSection {}

    @Widget(
            title = "Order",
            description =
                    "Number of the order or invoice, the same on all its lines. Text or numbers.")
    @ChoicesProvider(RoleChoices.Order.class)
    @Layout(ColumnsSection.class)
    String m_orderColumn = "";

    @Widget(
            title = "Date",
            description =
                    "When the line was sold: a date, a local date and time, or text in the form given under"
                            + " <i>Reading text</i>.")
    @ChoicesProvider(RoleChoices.Date.class)
    @Layout(ColumnsSection.class)
    String m_dateColumn = "";

    @Widget(
            title = "Product",
            description = "Identifier of the product, such as an article number. Text or numbers.")
    @ChoicesProvider(RoleChoices.Product.class)
    @Layout(ColumnsSection.class)
    String m_productColumn = "";

    @Widget(
            title = "Quantity",
            description = "Units sold; negative for returns. Numbers, or text that holds numbers.")
    @ChoicesProvider(RoleChoices.Quantity.class)
    @Layout(ColumnsSection.class)
    String m_quantityColumn = "";

    @Widget(
            title = "Unit price",
            description = "Price of one unit. Numbers, or text that holds numbers.")
    @ChoicesProvider(RoleChoices.UnitPrice.class)
    @Layout(ColumnsSection.class)
    String m_unitPriceColumn = "";

    @Widget(
            title = "Customer",
            description =
                    "Identifier of the customer. Text or numbers. Switch it off if the data has none: the clean"
                            + " table then has a column <i>Customer</i> without values.")
    @OptionalWidget(defaultProvider = RoleChoices.GuessedCustomer.class)
    @ChoicesProvider(RoleChoices.Customer.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_customerColumn = Optional.empty();

    @Widget(
            title = "Description",
            description =
                    "Name of the product in words, or any other text column that is filled for every real sale."
                            + " Its absence often marks a stock correction; see the rule <i>Missing description</i>. The column"
                            + " is passed through.")
    @OptionalWidget(defaultProvider = RoleChoices.GuessedDescription.class)
    @ChoicesProvider(RoleChoices.Description.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_descriptionColumn = Optional.empty();

    @Widget(
            title = "Keep time of day",
            description =
                    "Whether the column <i>Date</i> of the clean table keeps the time of day or is reduced to the"
                            + " day. If it is reduced, rows that differ only in the time of day count as duplicates. A column"
                            + " of dates without time of day stays as it is.")
    @Layout(ColumnsSection.class)
    boolean m_keepTimeOfDay = true;

    @Widget(title = "Missing order", description = "Rows whose order is missing or blank.")
    @ValueSwitchWidget
    @Layout(RulesSection.class)
    RulePolicy m_missingOrder = RulePolicy.REJECT;

    @Widget(
            title = "Cancellation",
            description =
                    "Rows of orders that were cancelled or returned, known by the beginning of their number.")
    @ValueSwitchWidget
    @Layout(RulesSection.class)
    RulePolicy m_cancellation = RulePolicy.REJECT;

    @Widget(
            title = "Cancellation prefixes",
            description =
                    "Beginnings of order numbers that mark a cancellation, separated by commas. A prefix counts"
                            + " only before a digit: C marks C536379 but not CA-2016-152156. Leave empty if there are none.")
    @TextInputWidget(placeholder = "none")
    @Layout(RulesSection.class)
    String m_cancellationPrefixes = "C";

    @Widget(
            title = "Accounting adjustment",
            description = "Rows that are entries of the accounts, such as bad debts, and no sales.")
    @ValueSwitchWidget
    @Layout(RulesSection.class)
    RulePolicy m_adjustment = RulePolicy.REJECT;

    @Widget(
            title = "Adjustment prefixes",
            description =
                    "Beginnings of order numbers that mark an accounting adjustment, separated by commas, as for"
                            + " cancellations. Leave empty if there are none.")
    @TextInputWidget(placeholder = "none")
    @Layout(RulesSection.class)
    String m_adjustmentPrefixes = "A";

    @Widget(title = "Negative price", description = "Rows whose unit price is below zero.")
    @ValueSwitchWidget
    @Layout(RulesSection.class)
    RulePolicy m_negativePrice = RulePolicy.REJECT;

    @Widget(
            title = "Zero price",
            description =
                    "Rows whose unit price is zero: samples, gifts, stock corrections. Keep them if they are"
                            + " demand that your stock has to serve.")
    @ValueSwitchWidget
    @Layout(RulesSection.class)
    RulePolicy m_zeroPrice = RulePolicy.REJECT;

    @Widget(
            title = "Non-positive quantity",
            description = "Rows whose quantity is zero or negative: returns and stock corrections.")
    @ValueSwitchWidget
    @Layout(RulesSection.class)
    RulePolicy m_nonPositiveQuantity = RulePolicy.REJECT;

    @Widget(
            title = "Missing customer",
            description =
                    "Rows whose customer is missing or blank. Keep them for forecasts, where anonymous sales are"
                            + " demand too; reject them for customer segments.")
    @ValueSwitchWidget
    @Layout(RulesSection.class)
    RulePolicy m_missingCustomer = RulePolicy.KEEP;

    @Widget(
            title = "Missing description",
            description = "Rows whose description is missing or blank.")
    @ValueSwitchWidget
    @Layout(RulesSection.class)
    RulePolicy m_missingDescription = RulePolicy.KEEP;

    @Widget(
            title = "Duplicate row",
            description =
                    "Rows that equal an earlier row in all columns. They are rejected by default, since a line"
                            + " exported twice is more common than the same line sold twice at the same time. Keep them if"
                            + " your orders list one article on several lines.")
    @ValueSwitchWidget
    @Layout(RulesSection.class)
    RulePolicy m_duplicate = RulePolicy.REJECT;

    @Widget(
            title = "Columns not compared for duplicates",
            description =
                    "Columns that may differ between two rows that are duplicates all the same, such as a line"
                            + " number or the time of the export. Only columns that are passed through can be left out.",
            advanced = true)
    @ColumnFilterWidget(choicesProvider = AllColumnsProvider.class)
    @Layout(RulesSection.class)
    ColumnFilter m_columnsNotCompared = new ColumnFilter();

    @Widget(
            title = "Date format",
            description =
                    "How dates are written in a text column, as a pattern such as <code>dd.MM.yyyy</code> or"
                            + " <code>M/d/yyyy H:mm</code>, names of months in English. Leave empty for ISO dates, with or"
                            + " without time: <code>2010-12-01</code>, <code>2010-12-01 08:26:00</code>.")
    @TextInputWidget(placeholder = "yyyy-MM-dd HH:mm:ss")
    @Layout(TextSection.class)
    String m_dateFormat = "";

    @Widget(
            title = "Number format",
            description = "How quantities and prices are written in text columns.")
    @Layout(TextSection.class)
    NumberFormatChoice m_numberFormat = NumberFormatChoice.POINT;

    /** Creates the parameters of a node without input; called by KNIME. */
    SalesCleanerParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    SalesCleanerParameters(final NodeParametersInput input) {
        input.getInTableSpec(0)
                .map(RoleColumns::guess)
                .ifPresent(
                        guess -> {
                            m_orderColumn = guess.column(SalesRole.ORDER).orElse("");
                            m_dateColumn = guess.column(SalesRole.DATE).orElse("");
                            m_productColumn = guess.column(SalesRole.PRODUCT).orElse("");
                            m_quantityColumn = guess.column(SalesRole.QUANTITY).orElse("");
                            m_unitPriceColumn = guess.column(SalesRole.UNIT_PRICE).orElse("");
                            m_customerColumn = guess.column(SalesRole.CUSTOMER);
                            m_descriptionColumn = guess.column(SalesRole.DESCRIPTION);
                        });
    }

    @Override
    public void validate() throws InvalidSettingsException {
        requireColumn(
                m_missingCustomer,
                m_customerColumn,
                CleaningRule.MISSING_CUSTOMER,
                SalesRole.CUSTOMER);
        requireColumn(
                m_missingDescription,
                m_descriptionColumn,
                CleaningRule.MISSING_DESCRIPTION,
                SalesRole.DESCRIPTION);
        try {
            dateText();
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException("The date format " + e.getMessage(), e);
        }
    }

    private static void requireColumn(
            final RulePolicy policy,
            final Optional<String> column,
            final CleaningRule rule,
            final SalesRole role)
            throws InvalidSettingsException {
        if (policy == RulePolicy.REJECT && column.orElse("").isEmpty()) {
            throw new InvalidSettingsException(
                    "The rule \""
                            + rule.title()
                            + "\" rejects rows, but no column is chosen"
                            + " for the role \""
                            + role.title()
                            + "\". Choose the column, or keep such rows.");
        }
    }

    /** Returns the column of each role. */
    RoleColumns roleColumns() {
        return new RoleColumns(
                Map.of(
                        SalesRole.ORDER, m_orderColumn,
                        SalesRole.DATE, m_dateColumn,
                        SalesRole.PRODUCT, m_productColumn,
                        SalesRole.QUANTITY, m_quantityColumn,
                        SalesRole.UNIT_PRICE, m_unitPriceColumn,
                        SalesRole.CUSTOMER, m_customerColumn.orElse(""),
                        SalesRole.DESCRIPTION, m_descriptionColumn.orElse("")));
    }

    /** Returns how dates are written in text. */
    DateText dateText() {
        return m_dateFormat.isBlank() ? DateText.iso() : DateText.ofPattern(m_dateFormat);
    }

    /** Returns how numbers are written in text. */
    NumberText numberText() {
        return m_numberFormat.toEngine();
    }

    /**
     * Returns the rules of the engine.
     *
     * @param spec the input table
     * @throws InvalidSettingsException if a column with a role is not to be compared
     */
    CleaningSettings cleaningSettings(final DataTableSpec spec) throws InvalidSettingsException {
        return CleaningSettings.defaults()
                .with(CleaningRule.MISSING_ORDER, m_missingOrder.toEngine())
                .with(CleaningRule.CANCELLATION, m_cancellation.toEngine())
                .with(CleaningRule.ADJUSTMENT, m_adjustment.toEngine())
                .with(CleaningRule.NEGATIVE_PRICE, m_negativePrice.toEngine())
                .with(CleaningRule.ZERO_PRICE, m_zeroPrice.toEngine())
                .with(CleaningRule.NON_POSITIVE_QUANTITY, m_nonPositiveQuantity.toEngine())
                .with(CleaningRule.MISSING_CUSTOMER, m_missingCustomer.toEngine())
                .with(CleaningRule.MISSING_DESCRIPTION, m_missingDescription.toEngine())
                .with(CleaningRule.DUPLICATE, m_duplicate.toEngine())
                .withCancellationPrefixes(prefixes(m_cancellationPrefixes))
                .withAdjustmentPrefixes(prefixes(m_adjustmentPrefixes))
                .withIgnoredInDuplicates(columnsNotCompared(spec));
    }

    private static List<String> prefixes(final String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(prefix -> !prefix.isEmpty())
                .toList();
    }

    private Set<String> columnsNotCompared(final DataTableSpec spec)
            throws InvalidSettingsException {
        final RoleColumns roles = roleColumns();
        final Set<String> columns = Set.of(m_columnsNotCompared.filterFromFullSpec(spec));
        for (final String column : columns) {
            if (!roles.isPassedThrough(column)) {
                throw new InvalidSettingsException(
                        "The column \""
                                + column
                                + "\" has a role and must be compared when"
                                + " duplicates are searched. Remove it from the columns that are not compared.");
            }
        }
        return columns;
    }
}
