// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.PlanLine;
import io.replenish.engine.inventory.PlanStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class PolicyWarning {

    private PolicyWarning() {}

    /** Returns the warning, if there is anything to warn of. */
    static Optional<String> of(final List<PlanLine> plan) {
        if (plan.isEmpty()) {
            return Optional.of("There are neither items nor forecasts.");
        }
        final List<PlanLine> without =
                plan.stream().filter(line -> line.status() == PlanStatus.NO_POLICY).toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "%,d of %,d rows have no policy. The first of them: %s See the"
                                        + " column \"Reason\".",
                                without.size(),
                                plan.size(),
                                without.get(0).reason()));
    }
}
