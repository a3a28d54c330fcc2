// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * KNIME workflow folders: their graph, settings, variables and overrides, read and checked but not
 * yet run. Read {@link io.replenish.runner.workflow.Workflow} first, then {@link
 * io.replenish.runner.workflow.WorkflowReader}.
 */
package io.replenish.runner.workflow;
