// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import java.io.IOException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Exceptions of nodes in words. */
final class Failures {

    private static final int BYTES_PER_MEGABYTE = 1 << 20;

    private Failures() {}

    /**
     * Returns the message alone where it is written for people, otherwise with the class of the
     * exception.
     */
    static String describe(final Throwable failure) {
        final String message = failure.getMessage();
        if (failure instanceof OutOfMemoryError) {
            return "out of memory with "
                    + Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE
                    + " MB of heap: allow more, for example REPLENISH_JAVA_OPTS=-Xmx4g ./replenish run ...";
        }
        final boolean isForPeople =
                failure instanceof KNIMEException
                        || failure instanceof InvalidSettingsException
                        || failure.getClass() == IOException.class;
        if (isForPeople && message != null) {
            return message;
        }
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
