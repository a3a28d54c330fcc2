// SPDX-License-Identifier: GPL-3.0-or-later
/** Options that nodes about stock have in common. */
package io.replenish.nodes.stock;
