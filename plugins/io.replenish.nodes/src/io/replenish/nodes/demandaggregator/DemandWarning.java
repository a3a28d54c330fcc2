// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import io.replenish.engine.demand.DemandResult;
import io.replenish.engine.demand.SeriesProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class DemandWarning {

    private DemandWarning() {}

    /** Returns the warning, if there is anything to warn of. */
    static Optional<String> of(final DemandResult result) {
        if (result.profiles().isEmpty()) {
            return Optional.of("The input table has no rows.");
        }
        final long keys =
                result.profiles().stream().filter(profile -> profile.key().isPresent()).count();
        final long leftOut = keys - result.series().size();
        final int lines =
                result.profiles().stream()
                        .filter(profile -> profile.key().isEmpty())
                        .mapToInt(profile -> profile.sold().lines())
                        .sum();
        final List<String> parts = new ArrayList<>();
        if (leftOut > 0) {
            parts.add(String.format(Locale.ROOT, "%,d of %,d series are left out", leftOut, keys));
        }
        if (lines > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d rows belong to no series (%s)",
                            lines,
                            reasons(result.profiles())));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join("; ", parts)
                                + ". The output \""
                                + DemandAggregatorNodeFactory.PROFILE_PORT
                                + "\" lists them with their reasons.");
    }

    private static String reasons(final List<SeriesProfile> profiles) {
        return String.join(
                "; ",
                profiles.stream()
                        .filter(profile -> profile.key().isEmpty())
                        .map(profile -> profile.leftOut().orElseThrow())
                        .toList());
    }
}
