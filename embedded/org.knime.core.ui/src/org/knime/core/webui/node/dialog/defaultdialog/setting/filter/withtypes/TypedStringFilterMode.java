// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter.withtypes;

/** The ways to choose texts that have a type. */
public enum TypedStringFilterMode {
    /** By hand. */
    MANUAL,
    /** By regular expression. */
    REGEX,
    /** By pattern with {@code *} and {@code ?}. */
    WILDCARD,
    /** By type. */
    TYPE
}
