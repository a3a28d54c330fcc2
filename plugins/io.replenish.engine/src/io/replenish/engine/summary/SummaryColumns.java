// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import java.util.List;

/** The columns of a summary in words. The names are API. */
public final class SummaryColumns {

    /** Title of a {@link ResultKind}. */
    public static final ColumnContract TOPIC =
            ColumnContract.required("Topic", ColumnType.TEXT, "", "What the sentence is about.");

    /** What a {@link ResultKind} says. */
    public static final ColumnContract SENTENCE =
            ColumnContract.required(
                    "Sentence", ColumnType.TEXT, "", "What came out, in a sentence or two.");

    /** One row per result. */
    public static final List<ColumnContract> SUMMARY = List.of(TOPIC, SENTENCE);

    private SummaryColumns() {}
}
