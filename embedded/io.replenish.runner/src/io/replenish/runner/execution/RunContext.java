// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import java.nio.file.Path;

/**
 * What a node may know of the run it takes part in. Bound to the thread on which the runner
 * configures or executes it.
 *
 * @param workflowDir absolute path of the workflow folder
 */
public record RunContext(Path workflowDir) {

    private static final ThreadLocal<RunContext> CURRENT = new ThreadLocal<>();

    /** Something done within a context. */
    @FunctionalInterface
    public interface Action<E extends Exception> {
        /** Does it. */
        void run() throws E;
    }

    /**
     * Returns the context of the node that is being configured or executed on this thread.
     *
     * @throws IllegalStateException if none is
     */
    public static RunContext current() {
        final var context = CURRENT.get();
        if (context == null) {
            throw new IllegalStateException(
                    "no node is being configured or executed on this thread");
        }
        return context;
    }

    /** Does something on this thread within this context. */
    public <E extends Exception> void run(final Action<E> action) throws E {
        final var outer = CURRENT.get();
        CURRENT.set(this);
        try {
            action.run();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /**
     * Returns the workflow data area: the folder that files "relative to the workflow data area"
     * are in.
     */
    public Path dataArea() {
        return workflowDir.resolve("data");
    }
}
