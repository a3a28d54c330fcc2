// SPDX-License-Identifier: GPL-3.0-or-later
/** What views and dialogs of nodes have in common. */
package org.knime.core.webui;
