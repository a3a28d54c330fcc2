// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import io.replenish.engine.demand.DemandCalendar;
import io.replenish.engine.demand.DemandResult;
import io.replenish.engine.demand.SeriesProfile;
import io.replenish.nodes.table.WarningText;
import java.util.ArrayList;
import java.util.List;
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
            parts.add(
                    WarningText.part(leftOut, keys, "series", "series")
                            + (leftOut == 1 ? " is" : " are")
                            + " left out");
        }
        if (lines > 0) {
            parts.add(
                    WarningText.count(lines, "row belongs", "rows belong")
                            + " to no series ("
                            + reasons(result.profiles())
                            + ')');
        }
        final WarningText warning = new WarningText();
        if (!parts.isEmpty()) {
            warning.add(
                    String.join("; ", parts)
                            + ". The output \""
                            + DemandAggregatorNodeFactory.PROFILE_PORT
                            + "\" lists them with their reasons.");
        }
        longBreak(result.calendar().longestBreak()).ifPresent(warning::add);
        return warning.line();
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
