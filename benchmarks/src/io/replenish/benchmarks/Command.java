// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One thing that can be measured. */
public interface Command {

    /** Returns the word that chooses it. */
    String name();

    /** Returns its arguments as a line of help, such as {@code SERIES.csv [--threads N]}. */
    String usage();

    /** Returns in a line what it measures. */
    String summary();

    /** Returns the names of its options that take a value. */
    default List<String> options() {
        return List.of();
    }

    /**
     * Measures.
     *
     * @param arguments what follows the name of the command
     * @param out where results go
     * @return the exit code: 0, or 1 if a bar is missed
     * @throws UsageException if the arguments are wrong
     */
    int run(Arguments arguments, PrintStream out) throws IOException, UsageException;
}
