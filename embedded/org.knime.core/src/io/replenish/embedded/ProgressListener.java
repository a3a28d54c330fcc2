// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded;

/**
 * Hears how far the execution of a node has come, from any thread, at most about ten times a
 * second.
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Called when there is something new to show.
     *
     * @param fraction the part done, 0 to 1
     * @param message what is being done, never null, empty if unknown
     */
    void progress(double fraction, String message);
}
