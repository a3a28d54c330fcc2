// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.List;

/** Thrown if a workflow folder cannot be loaded as a whole. Nothing of it has been run. */
public final class WorkflowLoadException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> m_problems;

    /**
     * Creates an exception for everything found wrong; each problem is a sentence that names its
     * place.
     */
    public WorkflowLoadException(final List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        m_problems = List.copyOf(problems);
    }

    /** Creates an exception for one problem. */
    public WorkflowLoadException(final String problem, final Throwable cause) {
        super(problem, cause);
        m_problems = List.of(problem);
    }

    /** Returns the problems, at least one. */
    public List<String> problems() {
        return m_problems;
    }
}
