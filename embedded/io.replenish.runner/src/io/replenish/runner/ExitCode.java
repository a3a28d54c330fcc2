// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner;

/** Exit codes of the runner, those of KNIME's batch application. */
public final class ExitCode {

    /** Every node has been executed. */
    public static final int OK = 0;

    /** The arguments are wrong; nothing has been loaded. */
    public static final int BAD_ARGUMENTS = 2;

    /** The workflow could not be loaded; nothing has been run. */
    public static final int LOAD_ERROR = 3;

    /** Not every node has been executed, or results could not be written. */
    public static final int EXECUTION_ERROR = 4;

    private ExitCode() {}
}
