// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Running a workflow that has been read: nodes are created, configured and executed in the order of
 * their connections, independent ones at once. Read {@link
 * io.replenish.runner.execution.ExecutableWorkflow} first, then {@link
 * io.replenish.runner.execution.WorkflowExecutor}.
 */
package io.replenish.runner.execution;
