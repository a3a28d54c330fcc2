// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Results in words: one or two sentences about a table that a run produced, made from the columns
 * that the table promises and nothing else. Start with {@link
 * io.replenish.engine.summary.ResultKind}.
 */
package io.replenish.engine.summary;
