// SPDX-License-Identifier: GPL-3.0-or-later
/** Typed trees of settings; start with {@link org.knime.core.node.config.base.ConfigBaseRO}. */
package org.knime.core.node.config.base;
