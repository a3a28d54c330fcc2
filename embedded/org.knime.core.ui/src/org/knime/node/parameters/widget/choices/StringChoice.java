// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices;

/**
 * A text to choose.
 *
 * @param id the value saved
 * @param text the value shown
 */
public record StringChoice(String id, String text) {

    /** Returns a choice that is shown as it is saved. */
    public static StringChoice fromId(final String id) {
        return new StringChoice(id, id);
    }
}
