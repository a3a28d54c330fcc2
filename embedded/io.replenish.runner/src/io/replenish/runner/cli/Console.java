// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import java.io.PrintWriter;

/**
 * Where the commands print to: results and progress to one stream, warnings and errors to another.
 */
final class Console {

    private final PrintWriter m_out;
    private final PrintWriter m_err;
    private boolean m_isVerbose;

    Console(final PrintWriter out, final PrintWriter err) {
        m_out = out;
        m_err = err;
    }

    /** From now on, errors are printed with the stack traces of their causes. */
    void setVerbose(final boolean isVerbose) {
        m_isVerbose = isVerbose;
    }

    /** Prints a line. */
    void print(final String line) {
        m_out.println(line);
        m_out.flush();
    }

    /** Prints characters that steer a terminal, without ending the line. */
    void control(final String sequence) {
        m_out.print(sequence);
        m_out.flush();
    }

    /** Prints a line about what goes on to the stream of errors. */
    void note(final String line) {
        m_err.println(line);
        m_err.flush();
    }

    /** Prints a warning. */
    void warn(final String message) {
        note("warning: " + message);
    }

    /** Prints an error; {@code cause} may be null. */
    void error(final String message, final Throwable cause) {
        note("error: " + message);
        if (m_isVerbose && cause != null) {
            trace(cause);
        }
    }

    /** Prints a stack trace, asked for or not. */
    void trace(final Throwable cause) {
        cause.printStackTrace(m_err);
        m_err.flush();
    }
}
