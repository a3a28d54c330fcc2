// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

/** Where a long computation tells how far it is, and where its caller can stop it. */
@FunctionalInterface
public interface Progress {

    /**
     * Takes notice of the work done; called often enough that a user who cancels does not wait.
     *
     * @param fraction share of the work that is done, from 0 to 1, never falling
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted; the
     *     computation lets it pass and leaves nothing behind
     */
    void report(double fraction);

    /** Returns a progress that ignores all reports and never cancels. */
    static Progress none() {
        return fraction -> {};
    }
}
