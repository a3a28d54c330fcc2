// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import io.replenish.engine.data.PlainNumber;
import io.replenish.engine.inventory.targets.ServiceTargets.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a sentence where the target of a product comes from, or why it has none. */
final class TargetWords {

    /** Digits of a mean of targets; the table has them all. */
    private static final int DECIMALS = 4;

    /** Shares that add up to 1, but for rounding. */
    private static final double ALL = 1 - 1e-9;

    private final ProductClass classes;
    private final Optional<TargetRule> general;

    /**
     * Starts the sentence.
     *
     * @param general the rule for units of any segment; empty if none matches
     */
    TargetWords(final ProductClass classes, final Optional<TargetRule> general) {
        this.classes = classes;
        this.general = general;
    }

    /**
     * A product of which no units are known by segment.
     *
     * @param othersHave whether they are known of other products
     */
    String withoutSegments(final boolean othersHave) {
        return classes.words()
                + ": "
                + general.map(TargetWords::number).orElse("no rule matches it")
                + (othersHave ? "; no units of it are known by segment." : ".");
    }

    /** A product of which units go to segments. */
    String of(final List<Part> parts, final double target) {
        final List<Part> unmatched = parts.stream().filter(part -> part.rule().isEmpty()).toList();
        if (!unmatched.isEmpty()) {
            return classes.words()
                    + ": no rule matches the "
                    + percent(unmatched)
                    + " of the units that go to "
                    + segments(unmatched)
                    + '.';
        }
        final List<String> clauses = new ArrayList<>();
        final List<Part> special = parts.stream().filter(this::isSpecial).toList();
        if (special.size() < parts.size()) {
            clauses.add(general.map(TargetWords::number).orElseThrow());
        }
        for (final Part part : special) {
            clauses.add(
                    percent(List.of(part))
                            + " of the units go to "
                            + segments(List.of(part))
                            + ": "
                            + number(part.rule().orElseThrow()));
        }
        if (clauses.size() > 1) {
            clauses.add("together " + rounded(target));
        }
        return classes.words() + ": " + String.join("; ", clauses) + '.';
    }

    private boolean isSpecial(final Part part) {
        return !part.rule().equals(general);
    }

    private static String segments(final List<Part> parts) {
        return parts.stream().map(part -> part.units().segment()).collect(Collectors.joining(", "));
    }

    /** The share of all these parts; what is not all of the units or nothing does not look so. */
    private static String percent(final List<Part> parts) {
        final double share = parts.stream().mapToDouble(part -> part.units().share()).sum();
        final double percent = Math.rint(100 * share);
        if (percent == 0) {
            return "less than 1 %";
        }
        return percent == 100 && share < ALL
                ? "more than 99 %"
                : String.format(Locale.ROOT, "%.0f %%", percent);
    }

    private static String number(final TargetRule rule) {
        return PlainNumber.text(rule.target());
    }

    private static String rounded(final double target) {
        return PlainNumber.text(
                BigDecimal.valueOf(target)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .doubleValue());
    }
}
