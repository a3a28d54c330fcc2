// SPDX-License-Identifier: GPL-3.0-or-later
import type { BarSeriesOption } from "echarts/charts";
import { type ChartOption, type Palette, tooltipContent } from "../../shared/chart";
import { axisTooltip, indexOf, mutedTextStyle, textStyle } from "../../shared/chart-style";
import { formatAmount, formatCompact, formatCount, formatShare } from "../../shared/format";
import { type Month, type Rule, rejects } from "./report";

/** What the chart by month shows. */
export type Quantity = "rows" | "revenue";

const RULE_HEIGHT = 52;
const CHART_MARGIN = 12;

/** The height that the chart of so many rules needs, in pixels. */
export function rulesChartHeight(rules: number): number {
  return rules * RULE_HEIGHT + 2 * CHART_MARGIN;
}

/** Two bars per rule, from top to bottom in the order given: rows matched, rows decided. */
export function rulesOption(rules: readonly Rule[], inputRows: number): (palette: Palette) => ChartOption {
  return (palette) => ({
    grid: { left: 0, right: 72, top: CHART_MARGIN, bottom: CHART_MARGIN, outerBoundsMode: "same" },
    tooltip: {
      ...axisTooltip(palette),
      formatter: (items) => ruleTooltip(rules[indexOf(items)], inputRows),
    },
    xAxis: { type: "value", show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: rules.map((rule) => rule.rule),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { ...textStyle(palette), width: 150, overflow: "truncate" },
    },
    series: [
      ruleSeries(rules, (rule) => rule.matched, "before", palette),
      ruleSeries(rules, (rule) => rule.decided, "rejected", palette),
    ],
  });
}

/** Two bars per month: before and after cleaning. */
export function monthsOption(months: readonly Month[], quantity: Quantity): (palette: Palette) => ChartOption {
  const { before, after } = monthValues(quantity);
  return (palette) => ({
    grid: { left: 0, right: 4, top: CHART_MARGIN, bottom: 0, outerBoundsMode: "same" },
    tooltip: {
      ...axisTooltip(palette),
      formatter: (items) => monthTooltip(months[indexOf(items)], quantity),
    },
    xAxis: {
      type: "category",
      data: months.map((month) => month.month),
      axisTick: { show: false },
      // At the lower edge, not at zero, where bars of negative revenue would cross the names.
      axisLine: { onZero: false, lineStyle: { color: palette.line } },
      axisLabel: { ...mutedTextStyle(palette), hideOverlap: true },
    },
    yAxis: {
      type: "value",
      minInterval: quantity === "rows" ? 1 : 0,
      axisLabel: { ...mutedTextStyle(palette), formatter: formatCompact },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      { type: "bar", barGap: "8%", barMaxWidth: 28, itemStyle: { color: palette.before }, data: months.map(before) },
      { type: "bar", barMaxWidth: 28, itemStyle: { color: palette.kept }, data: months.map(after) },
    ],
  });
}

/** How a quantity is read from a month and written. */
export function monthValues(quantity: Quantity): {
  before: (month: Month) => number;
  after: (month: Month) => number;
  format: (value: number) => string;
} {
  return quantity === "rows"
    ? { before: (month) => month.rowsBefore, after: (month) => month.rowsAfter, format: formatCount }
    : { before: (month) => month.revenueBefore, after: (month) => month.revenueAfter, format: formatAmount };
}

export function ruleTooltip(rule: Rule | undefined, inputRows: number): HTMLElement | string {
  if (!rule) {
    return "";
  }
  const matched = `${formatCount(rule.matched)} (${formatShare(rule.matched, inputRows)})`;
  return tooltipContent(rule.rule, [
    ["Matched", matched],
    rejects(rule) ? ["Decided", formatCount(rule.decided)] : ["Policy", "rows are kept"],
  ]);
}

export function monthTooltip(month: Month | undefined, quantity: Quantity): HTMLElement | string {
  if (!month) {
    return "";
  }
  const { before, after, format } = monthValues(quantity);
  return tooltipContent(month.month, [
    ["Before", format(before(month))],
    ["After", format(after(month))],
    ["Difference", format(after(month) - before(month))],
  ]);
}

function ruleSeries(
  rules: readonly Rule[],
  count: (rule: Rule) => number,
  color: "before" | "rejected",
  palette: Palette,
): BarSeriesOption {
  return {
    type: "bar",
    data: rules.map((rule) => ({
      value: count(rule),
      label: { formatter: () => (color === "rejected" && !rejects(rule) ? "kept" : formatCount(count(rule))) },
    })),
    barGap: "10%",
    barCategoryGap: "34%",
    itemStyle: { color: palette[color] },
    label: { ...textStyle(palette), show: true, position: "right" },
  };
}
