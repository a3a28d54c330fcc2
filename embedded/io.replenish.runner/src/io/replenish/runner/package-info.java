// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The workflow runner: loads and executes KNIME workflow folders in Equinox, on the stand-ins of
 * KNIME's bundles. Begin at {@link io.replenish.runner.RunnerApplication}; then follow a run
 * through {@code cli}, {@code workflow} and {@code execution}.
 */
package io.replenish.runner;
