// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.rfmsegmenter;

import io.replenish.engine.segmentation.RfmSettings;
import io.replenish.engine.segmentation.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one line what the user must not overlook. */
final class SegmentWarning {

    private SegmentWarning() {}

    /**
     * Returns the warning, if there is anything to warn of.
     *
     * @param rows number of rows of the input
     */
    static Optional<String> of(
            final Segmentation result, final RfmSettings settings, final long rows) {
        if (rows == 0) {
            return Optional.of("The input table has no rows.");
        }
        final List<String> parts = new ArrayList<>();
        if (!result.excluded().isEmpty()) {
            parts.add(
                    result.excluded().stream()
                                    .map(
                                            excluded ->
                                                    String.format(
                                                            Locale.ROOT,
                                                            "%s: %,d",
                                                            excluded.reason().title(),
                                                            excluded.lines()))
                                    .collect(
                                            Collectors.joining(
                                                    ", ",
                                                    "Rows that belong to no segment (",
                                                    String.format(Locale.ROOT, " of %,d). ", rows)))
                            + "The output \""
                            + RfmSegmenterNodeFactory.SEGMENTS_PORT
                            + "\" has their sums.");
        }
        final int found = result.segments().size();
        if (found < settings.segments().orElse(0)) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%d segments instead of %d: there are not enough customers that differ.",
                            found,
                            settings.segments().getAsInt()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }
}
