// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Shows node views outside KNIME: the page runs in a frame and talks to a host of ours (host.js) by
 * the messages that it would exchange with KNIME. Read {@link io.replenish.runner.view.ViewHtml} (a
 * page that opens from disk) and {@link io.replenish.runner.view.ViewServer} (the same, served on
 * this machine) first.
 */
package io.replenish.runner.view;
