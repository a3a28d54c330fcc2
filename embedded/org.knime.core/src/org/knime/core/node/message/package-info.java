// SPDX-License-Identifier: GPL-3.0-or-later
/** Messages for the user; start with {@link org.knime.core.node.message.Message}. */
package org.knime.core.node.message;
