// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences of a node's warning, which says in one line what the user must not overlook. */
public final class WarningText {

    private final List<String> sentences = new ArrayList<>();

    /** Adds a sentence. */
    public void add(final String sentence) {
        sentences.add(sentence);
    }

    /** Returns the line; empty if there is nothing to warn of. */
    public Optional<String> line() {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** Returns a number and what it counts, such as "1 row has" or "1,234 rows have". */
    public static String count(final long number, final String one, final String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** Returns a part of a whole that is counted, such as "1 of 1,234 rows". */
    public static String part(
            final long number, final long whole, final String one, final String many) {
        return String.format(Locale.ROOT, "%,d of %s", number, count(whole, one, many));
    }
}
