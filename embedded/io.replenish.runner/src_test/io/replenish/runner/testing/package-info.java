// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Workflow folders and nodes made for tests. Read {@link
 * io.replenish.runner.testing.WorkflowFolder} first.
 */
package io.replenish.runner.testing;
