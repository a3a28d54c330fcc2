// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.rfmsegmenter;

import io.replenish.engine.segmentation.RfmSettings;
import io.replenish.engine.segmentation.Segmentation;
import io.replenish.nodes.table.WarningText;
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
        final WarningText warning = new WarningText();
        if (!result.excluded().isEmpty()) {
            warning.add(
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
            warning.add(
                    WarningText.count(found, "segment", "segments")
                            + " instead of "
                            + settings.segments().getAsInt()
                            + ": there are not enough customers that differ.");
        }
        return warning.line();
    }
}
