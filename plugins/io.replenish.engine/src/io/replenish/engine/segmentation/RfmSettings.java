// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How customers are scored and grouped. Immutable; start from {@link #defaults()}.
 *
 * @param analysisDate the day that recency is counted to; the day after the last sale if absent
 * @param rule how values become scores
 * @param segments number of segments; chosen by the data if absent
 * @param seed start of the random numbers that choose the first centres
 */
public record RfmSettings(
        Optional<LocalDate> analysisDate, ScoreRule rule, OptionalInt segments, long seed) {

    /** More segments than this have no names of their own. */
    public static final int MAX_SEGMENTS = SegmentName.values().length;

    /**
     * Fewest segments that the data may choose: two would only tell good customers from bad ones.
     */
    public static final int MIN_CHOSEN_SEGMENTS = 3;

    /** Most segments that the data may choose: more cannot be treated differently in practice. */
    public static final int MAX_CHOSEN_SEGMENTS = 8;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if the number of segments is out of range
     */
    public RfmSettings {
        Objects.requireNonNull(analysisDate);
        Objects.requireNonNull(rule);
        segments.ifPresent(
                number -> {
                    if (number < 1 || number > MAX_SEGMENTS) {
                        throw new IllegalArgumentException(
                                "the number of segments must lie between 1 and "
                                        + MAX_SEGMENTS
                                        + ", got "
                                        + number);
                    }
                });
    }

    /**
     * Returns plain quantiles, the day after the last sale, and as many segments as the data
     * suggests.
     */
    public static RfmSettings defaults() {
        return new RfmSettings(Optional.empty(), ScoreRule.QUANTILES, OptionalInt.empty(), 1);
    }

    /** Returns these settings with another analysis date. */
    public RfmSettings withAnalysisDate(final Optional<LocalDate> date) {
        return new RfmSettings(date, rule, segments, seed);
    }

    /** Returns these settings with another rule for scores. */
    public RfmSettings with(final ScoreRule other) {
        return new RfmSettings(analysisDate, other, segments, seed);
    }

    /** Returns these settings with another number of segments. */
    public RfmSettings withSegments(final OptionalInt number) {
        return new RfmSettings(analysisDate, rule, number, seed);
    }

    /** Returns these settings with another seed. */
    public RfmSettings withSeed(final long other) {
        return new RfmSettings(analysisDate, rule, segments, other);
    }
}
