// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import io.replenish.engine.demand.DemandCalendar;
import io.replenish.engine.demand.DemandResult;
import io.replenish.engine.demand.SeriesProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class DemandWarning {

    /** A shop that sells nothing for longer has closed for good; a date is likelier to be wrong. */
    private static final int LONGEST_BREAK_DAYS = 2 * 365;

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
        final List<String> sentences = new ArrayList<>();
        if (!parts.isEmpty()) {
            sentences.add(
                    String.join("; ", parts)
                            + ". The output \""
                            + DemandAggregatorNodeFactory.PROFILE_PORT
                            + "\" lists them with their reasons.");
        }
        longBreak(result.calendar().longestBreak()).ifPresent(sentences::add);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private static Optional<String> longBreak(final DemandCalendar.Break longest) {
        return longest.days() <= LONGEST_BREAK_DAYS
                ? Optional.empty()
                : Optional.of(
                        "Nothing was sold from "
                                + longest.first()
                                + " to "
                                + longest.last()
                                + ": check the dates of the sales before or after.");
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
