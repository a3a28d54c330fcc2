// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Stand for KNIME's CSV Reader and CSV Writer where KNIME is not: the same settings, the same
 * parser, the same cells. Read {@link io.replenish.runner.csv.CsvTableReader} first; {@link
 * io.replenish.runner.csv.TableCsv} is how the runner itself writes tables.
 */
package io.replenish.runner.csv;
