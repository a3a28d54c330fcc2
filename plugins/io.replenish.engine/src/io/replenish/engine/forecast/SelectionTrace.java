// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a series has the model that it has, for people to read.
 *
 * @param tests what was decided by tests before models were tried
 * @param models the models tried, best first; those under another transformation after those under
 *     the likelier one, as their criteria cannot be compared
 * @param reason one sentence: why this model, or why a fallback
 * @param notes what else there is to say, such as which regressors were left out and why
 * @param cutShort whether models were left untried as the time budget had run out
 */
public record SelectionTrace(
        List<Test> tests, List<Model> models, String reason, List<String> notes, boolean cutShort) {

    /** Makes a trace without notes. */
    public SelectionTrace(final List<Test> tests, final List<Model> models, final String reason) {
        this(tests, models, reason, List.of(), false);
    }

    /**
     * A test that decided something.
     *
     * @param name what was tested
     * @param statistic the statistic, NaN if it could not be computed
     * @param threshold what it was compared with
     * @param conclusion what follows
     */
    public record Test(String name, double statistic, double threshold, String conclusion) {

        /** Name of the test that decides on the season. */
        public static final String SEASON = "strength of the season";

        /** Name of the test that decides on a season that is too long for seasonal differences. */
        public static final String LONG_SEASON = "gain of AICc by waves of the season";
    }

    /**
     * A model that was tried.
     *
     * @param model order, and mean or drift if it has one
     * @param criterion the criterion, smaller is better; NaN if it could not be fitted
     * @param note why it was not taken although its criterion is small, or empty
     */
    public record Model(String model, double criterion, String note) {}

    /** Copies the lists. */
    public SelectionTrace {
        tests = List.copyOf(tests);
        models = List.copyOf(models);
        notes = List.copyOf(notes);
    }

    /** Returns this trace with another reason. */
    SelectionTrace withReason(final String other) {
        return new SelectionTrace(tests, models, other, notes, cutShort);
    }

    /** Returns this trace with a test before all others. */
    SelectionTrace withFirst(final Test test) {
        return new SelectionTrace(
                Stream.concat(Stream.of(test), tests.stream()).toList(),
                models,
                reason,
                notes,
                cutShort);
    }

    /** Returns this trace of a search that ran out of time. */
    SelectionTrace withCutShort() {
        return new SelectionTrace(tests, models, reason, notes, true)
                .with(
                        List.of(
                                "the search was cut short after "
                                        + models.size()
                                        + " models, as the time budget of the series had run out"));
    }

    /** Returns this trace with more notes. */
    SelectionTrace with(final List<String> more) {
        return new SelectionTrace(
                tests,
                models,
                reason,
                Stream.concat(notes.stream(), more.stream()).toList(),
                cutShort);
    }
}
