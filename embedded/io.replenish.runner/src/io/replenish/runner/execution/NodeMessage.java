// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

/**
 * Something a node, or the runner about a node, has to say.
 *
 * @param isError whether it is an error; otherwise a warning
 * @param text one or more sentences
 * @param cause the exception behind it, or null
 */
public record NodeMessage(boolean isError, String text, Throwable cause) {

    static NodeMessage warning(final String text) {
        return new NodeMessage(false, text, null);
    }

    static NodeMessage error(final String text, final Throwable cause) {
        return new NodeMessage(true, text, cause);
    }
}
