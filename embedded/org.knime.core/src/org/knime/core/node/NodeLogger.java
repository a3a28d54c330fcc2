// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** The log, a thin layer over the platform's {@link Logger}. */
public final class NodeLogger {

    private final Logger logger;

    private NodeLogger(final String name) {
        logger = System.getLogger(name);
    }

    /** Returns the logger of a class. */
    public static NodeLogger getLogger(final Class<?> c) {
        return new NodeLogger(c.getName());
    }

    /** Returns the logger of the given name. */
    public static NodeLogger getLogger(final String s) {
        return new NodeLogger(s);
    }

    private void log(final Level level, final Object message) {
        logger.log(level, String.valueOf(message));
    }

    private void log(final Level level, final Object message, final Throwable throwable) {
        logger.log(level, String.valueOf(message), throwable);
    }

    /** Logs a warning. */
    public void warn(final Object o) {
        log(Level.WARNING, o);
    }

    /** Logs a warning with its cause. */
    public void warn(final Object o, final Throwable t) {
        log(Level.WARNING, o, t);
    }

    /** Logs for developers. */
    public void debug(final Object o) {
        log(Level.DEBUG, o);
    }

    /** Logs for developers, if they listen. */
    public void debug(final Supplier<Object> s) {
        if (isDebugEnabled()) {
            debug(s.get());
        }
    }

    /** Logs for developers with a cause. */
    public void debug(final Object o, final Throwable t) {
        log(Level.DEBUG, o, t);
    }

    /** Logs for information. */
    public void info(final Object o) {
        log(Level.INFO, o);
    }

    /** Logs for information with a cause. */
    public void info(final Object o, final Throwable t) {
        log(Level.INFO, o, t);
    }

    /** Logs an error. */
    public void error(final Object o) {
        log(Level.ERROR, o);
    }

    /** Logs an error with its cause. */
    public void error(final Object o, final Throwable t) {
        log(Level.ERROR, o, t);
    }

    /** Logs a mistake in a node's code. */
    public void coding(final Object o) {
        log(Level.ERROR, "CODING PROBLEM\t" + o);
    }

    /** Logs a mistake in a node's code with its cause. */
    public void coding(final Object o, final Throwable t) {
        log(Level.ERROR, "CODING PROBLEM\t" + o, t);
    }

    /** Returns whether developers listen. */
    public boolean isDebugEnabled() {
        return logger.isLoggable(Level.DEBUG);
    }

    /** Returns whether information is logged. */
    public boolean isInfoEnabled() {
        return logger.isLoggable(Level.INFO);
    }
}
