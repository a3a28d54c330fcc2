// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Writes KNIME workflow folders from short specifications in JSON, so that example workflows are
 * kept as what somebody meant and not as generated XML. Read {@link
 * io.replenish.runner.author.Author} and {@link io.replenish.runner.author.WorkflowSpec} first.
 */
package io.replenish.runner.author;
