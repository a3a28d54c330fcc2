// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The command line: one class per command, and what they print. Read {@link
 * io.replenish.runner.cli.ReplenishCommand} first, then {@link io.replenish.runner.cli.RunCommand}.
 */
package io.replenish.runner.cli;
