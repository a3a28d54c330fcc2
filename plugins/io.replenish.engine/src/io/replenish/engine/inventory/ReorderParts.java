// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import java.util.Arrays;
import java.util.List;

/** A reorder point as the sum of its parts, in units. Immutable. */
public final class ReorderParts {

    private static final ReorderParts NONE = new ReorderParts(new double[0]);

    /** Parts of this share of the largest one are rounding errors of the others, not parts. */
    private static final double ROUNDING = 1e-12;

    private final double[] units;

    private ReorderParts(final double[] units) {
        this.units = Arrays.copyOf(units, ReorderPart.values().length);
    }

    /** Returns the parts of a reorder point of zero. */
    static ReorderParts none() {
        return NONE;
    }

    /** Returns these parts with another number of units for one of them. */
    ReorderParts with(final ReorderPart part, final double partUnits) {
        final ReorderParts changed = new ReorderParts(units);
        changed.units[part.ordinal()] = partUnits;
        return changed;
    }

    /** Returns these parts with more units of one, so that they add up to a reorder point. */
    ReorderParts upTo(final ReorderPart part, final double reorderPoint) {
        return with(part, units(part) + reorderPoint - total());
    }

    /** Returns the units of a part; 0 if it has none, negative if it takes away. */
    public double units(final ReorderPart part) {
        return units[part.ordinal()];
    }

    /** Returns the parts that are not zero, in their order. */
    public List<ReorderPart> parts() {
        final double least = ROUNDING * Arrays.stream(units).map(Math::abs).max().orElse(0);
        return Arrays.stream(ReorderPart.values())
                .filter(part -> Math.abs(units(part)) > least)
                .toList();
    }

    /** Returns the sum of all parts, the reorder point. */
    public double total() {
        return Arrays.stream(units).sum();
    }
}
