// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter;

import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter.PatternMode;

/** The ways to choose texts. */
public enum StringFilterMode {
    /** By hand. */
    MANUAL,
    /** By regular expression. */
    REGEX,
    /** By pattern with {@code *} and {@code ?}. */
    WILDCARD;

    /** Returns the kind of pattern; WILDCARD for MANUAL too. */
    public PatternMode toPatternMode() {
        return this == REGEX ? PatternMode.REGEX : PatternMode.WILDCARD;
    }
}
