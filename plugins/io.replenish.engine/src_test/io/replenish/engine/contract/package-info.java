// SPDX-License-Identifier: GPL-3.0-or-later
/** The tables of all steps, side by side. */
package io.replenish.engine.contract;
