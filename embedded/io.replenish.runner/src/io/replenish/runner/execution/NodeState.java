// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

/** How far a node has come. */
public enum NodeState {
    /** Not configured: its settings, or its inputs, do not allow it (KNIME's red light). */
    IDLE("not configured"),
    /** Configured, not executed (KNIME's yellow light). */
    CONFIGURED("not executed"),
    /** Being executed. */
    EXECUTING("running"),
    /** Executed (KNIME's green light). */
    EXECUTED("done"),
    /** Its execution ended with an error. */
    FAILED("failed"),
    /** Its execution has been cancelled. */
    CANCELLED("cancelled");

    private final String m_words;

    NodeState(final String words) {
        m_words = words;
    }

    /** Returns the state in words for a report. */
    public String words() {
        return m_words;
    }
}
