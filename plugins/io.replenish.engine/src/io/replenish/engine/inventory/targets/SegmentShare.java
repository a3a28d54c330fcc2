// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import io.replenish.engine.math.ExactSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The share of a product's units that go to a segment.
 *
 * @param segment name of the segment
 * @param share above 0, at most 1
 */
record SegmentShare(String segment, double share) {

    private static final Comparator<SegmentShare> LARGEST_FIRST =
            Comparator.comparingDouble(SegmentShare::share)
                    .reversed()
                    .thenComparing(SegmentShare::segment);

    /**
     * Returns the shares, the largest first. A segment that returned as much as it bought, or more,
     * has none. Quantities are divided by the largest first, so that their unit does not matter.
     */
    static List<SegmentShare> of(final Map<String, ExactSum> quantities) {
        final SortedMap<String, Double> units = new TreeMap<>();
        quantities.forEach((segment, sum) -> units.put(segment, sum.value()));
        units.values().removeIf(quantity -> !(quantity > 0));
        final double largest =
                units.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        final ExactSum total = new ExactSum();
        units.replaceAll((segment, quantity) -> quantity / largest);
        units.values().forEach(total::add);
        final List<SegmentShare> shares = new ArrayList<>();
        units.forEach(
                (segment, part) -> shares.add(new SegmentShare(segment, part / total.value())));
        shares.sort(LARGEST_FIRST);
        return shares;
    }
}
