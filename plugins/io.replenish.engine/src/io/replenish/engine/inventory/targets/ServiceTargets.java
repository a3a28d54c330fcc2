// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import io.replenish.engine.data.Progress;
import io.replenish.engine.math.ExactSum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gives each product a service target by its classes and by the segments of the customers who buy
 * it: the mean of the targets of the segments, weighted by their shares of the product's units.
 * Where nothing is known of segments, the rule for units of any segment counts. The order of
 * products and of demand does not matter, nor does the unit of the quantities.
 */
public final class ServiceTargets {

    private final TargetRules rules;
    private final Map<String, ProductClass> products = new LinkedHashMap<>();
    private final Map<String, Map<String, ExactSum>> quantities = new HashMap<>();
    private final SortedSet<String> segments = new TreeSet<>();

    /**
     * What counts for a part of a product's units.
     *
     * @param units the segment and its share
     * @param rule the rule; empty if none matches
     */
    record Part(SegmentShare units, Optional<TargetRule> rule) {}

    /** Starts without products. */
    public ServiceTargets(final TargetRules rules) {
        this.rules = rules;
    }

    /**
     * Adds a product. One that comes again with other classes has no target.
     *
     * @param abc name of its class by value; empty if it has none
     * @param xyz name of its class by variability; empty if it has none
     */
    public void addProduct(
            final String product, final Optional<String> abc, final Optional<String> xyz) {
        products.merge(product, ProductClass.of(abc, xyz), ProductClass::and);
    }

    /**
     * Adds what a segment bought of a product; quantities of the same pair are added up.
     *
     * @param quantity units, negative for returns; adds nothing if NaN or infinite
     */
    public void addDemand(final String product, final String segment, final double quantity) {
        segments.add(segment);
        if (Double.isFinite(quantity)) {
            quantities
                    .computeIfAbsent(product, key -> new HashMap<>())
                    .computeIfAbsent(segment, key -> new ExactSum())
                    .add(quantity);
        }
    }

    /** Returns the segments that there is a rule for but no demand. */
    public SortedSet<String> segmentsWithoutDemand() {
        final SortedSet<String> unknown = rules.segments();
        unknown.removeAll(segments);
        return unknown;
    }

    /**
     * Returns the target of each product, in the order in which the products came first.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public List<ProductTarget> targets(final Progress progress) {
        final List<ProductTarget> targets = new ArrayList<>();
        products.forEach(
                (product, classes) -> {
                    progress.report((double) targets.size() / products.size());
                    targets.add(target(product, classes));
                });
        progress.report(1);
        return targets;
    }

    private ProductTarget target(final String product, final ProductClass classes) {
        if (classes.problem().isPresent()) {
            return new ProductTarget(
                    product, Optional.empty(), Double.NaN, classes.problem().get());
        }
        final List<Part> parts =
                SegmentShare.of(quantities.getOrDefault(product, Collections.emptyMap())).stream()
                        .map(units -> new Part(units, rules.of(classes, segment(units))))
                        .toList();
        final Optional<TargetRule> general = rules.of(classes, Optional.empty());
        final TargetWords words = new TargetWords(classes, general);
        final double target =
                parts.isEmpty() ? general.map(TargetRule::target).orElse(Double.NaN) : mean(parts);
        return new ProductTarget(
                product,
                classes.both(),
                target,
                parts.isEmpty()
                        ? words.withoutSegments(!segments.isEmpty())
                        : words.of(parts, target));
    }

    private static Optional<String> segment(final SegmentShare units) {
        return Optional.of(units.segment());
    }

    /** Returns the mean by share, NaN if a part has no target. No rounding leads out of them. */
    private static double mean(final List<Part> parts) {
        final ExactSum sum = new ExactSum();
        final ExactSum shares = new ExactSum();
        double least = 1;
        double most = 0;
        for (final Part part : parts) {
            if (part.rule.isEmpty()) {
                return Double.NaN;
            }
            final double target = part.rule.get().target();
            sum.add(part.units.share() * target);
            shares.add(part.units.share());
            least = Math.min(least, target);
            most = Math.max(most, target);
        }
        return Math.min(most, Math.max(least, sum.value() / shares.value()));
    }
}
