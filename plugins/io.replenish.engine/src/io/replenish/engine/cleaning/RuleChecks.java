// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.data.SalesTable;
import io.replenish.engine.data.TableColumn;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Says for each {@link CleaningRule} which rows of a table match it. */
final class RuleChecks {

    private final SalesTable table;
    private final CleaningSettings settings;

    private RuleChecks(final SalesTable table, final CleaningSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    /**
     * Makes all rules ready for a table, in deciding order.
     *
     * @throws IllegalArgumentException if the settings name a column that the table lacks
     */
    static List<RuleCheck> of(final SalesTable table, final CleaningSettings settings) {
        final RuleChecks checks = new RuleChecks(table, settings);
        final List<RuleCheck> all =
                Arrays.stream(CleaningRule.values()).map(checks::check).toList();
        for (final RuleCheck check : all) {
            if (!check.applicable() && settings.policy(check.rule()) == Policy.REJECT) {
                throw new IllegalArgumentException(
                        "the rule \""
                                + check.rule().title()
                                + "\" is set to reject, but no column is chosen for it; choose the column or keep such rows");
            }
        }
        return all;
    }

    private RuleCheck check(final CleaningRule rule) {
        final NumberColumn price = table.unitPrice();
        final NumberColumn quantity = table.quantity();
        return switch (rule) {
            case UNREADABLE_DATE -> about(table.date(), rule, row -> !table.date().isReadable(row));
            case UNREADABLE_QUANTITY -> about(quantity, rule, row -> !quantity.isReadable(row));
            case UNREADABLE_PRICE -> about(price, rule, row -> !price.isReadable(row));
            case MISSING_PRODUCT -> about(table.product(), rule, table.product()::isMissing);
            case MISSING_ORDER -> about(table.order(), rule, table.order()::isMissing);
            case CANCELLATION ->
                    about(table.order(), rule, startsWith(settings.cancellationPrefixes()));
            case ADJUSTMENT ->
                    about(table.order(), rule, startsWith(settings.adjustmentPrefixes()));
            case NEGATIVE_PRICE -> about(price, rule, row -> price.value(row) < 0);
            case ZERO_PRICE -> about(price, rule, row -> price.value(row) == 0);
            case NON_POSITIVE_QUANTITY -> about(quantity, rule, row -> quantity.value(row) <= 0);
            case MISSING_CUSTOMER -> missing(table.customer(), rule);
            case MISSING_DESCRIPTION -> missing(table.description(), rule);
            case DUPLICATE -> duplicate();
        };
    }

    private static RuleCheck about(
            final TableColumn column, final CleaningRule rule, final IntPredicate matches) {
        return new RuleCheck(rule, true, matches, column::describe);
    }

    private static RuleCheck missing(
            final Optional<? extends TableColumn> column, final CleaningRule rule) {
        return column.map(present -> about(present, rule, present::isMissing))
                .orElseGet(() -> RuleCheck.notApplicable(rule));
    }

    /**
     * Looks at each distinct order number once; see {@link
     * CleaningSettings#cancellationPrefixes()}.
     */
    private IntPredicate startsWith(final List<String> prefixes) {
        final CodedColumn<String> order = table.order();
        final BitSet marked = new BitSet();
        for (int code = 0; code < order.distinctCount(); code++) {
            final String number = order.distinctValues().get(code);
            marked.set(code, prefixes.stream().anyMatch(prefix -> isMarkedBy(number, prefix)));
        }
        return row -> !order.isMissing(row) && marked.get(order.code(row));
    }

    private static boolean isMarkedBy(final String number, final String prefix) {
        return number.startsWith(prefix)
                && number.length() > prefix.length()
                && Character.isDigit(number.charAt(prefix.length()));
    }

    private RuleCheck duplicate() {
        final Set<String> attributes =
                table.attributes().stream().map(TableColumn::name).collect(Collectors.toSet());
        for (final String ignored : settings.ignoredInDuplicates()) {
            if (!attributes.contains(ignored)) {
                throw new IllegalArgumentException(
                        "column \""
                                + ignored
                                + "\" cannot be ignored when duplicates are"
                                + " searched: it is not one of the columns that are only passed through");
            }
        }
        final DuplicateRows duplicates =
                DuplicateRows.find(
                        table.size(),
                        table.columns().stream()
                                .filter(
                                        column ->
                                                !settings.ignoredInDuplicates()
                                                        .contains(column.name()))
                                .toList());
        return new RuleCheck(
                CleaningRule.DUPLICATE,
                true,
                duplicates::isDuplicate,
                row -> "equals row " + (duplicates.original(row) + 1) + " of the input");
    }
}
