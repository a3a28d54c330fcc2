// SPDX-License-Identifier: GPL-3.0-or-later
import type { CustomSeriesRenderItem } from "echarts";
import { type ChartOption, type Color, type Palette, type SeriesOption, tooltipContent } from "../../shared/chart";
import { axisTooltip, indexOf, mutedTextStyle, shareAxis, textStyle } from "../../shared/chart-style";
import { formatAmount, formatCompact, formatUnits } from "../../shared/format";
import type { Estimate, Outcome, StockLine } from "./simulation";
import { shareText } from "./words";

/** Colours of policies, by their order; those of the cost kinds differ from the first two. */
const POLICY_COLORS = ["gold", "kept", "purple", "green", "rejected", "sky"] as const satisfies readonly Color[];

/** Kinds of cost with their colours, in the order of the bars. */
export const COST_KINDS = [
  { name: "Holding", color: "green", cost: (outcome: Outcome) => outcome.holdingCost },
  { name: "Orders", color: "purple", cost: (outcome: Outcome) => outcome.orderCost },
  { name: "Stock-outs", color: "rejected", cost: (outcome: Outcome) => outcome.stockoutCost },
] as const;

const MEASURES = [
  { name: "Fill rate", estimate: (outcome: Outcome) => outcome.fillRate },
  { name: "Cycle service", estimate: (outcome: Outcome) => outcome.cycleService },
] as const;

const ROW_HEIGHT = 44;
const SERVICE_ROW_HEIGHT = 30;
const AXIS_HEIGHT = 40;
const CAP = 5;

/** The widest short number, in pixels. */
const UNITS_WIDTH = 48;

export function policyColor(index: number): Color {
  return POLICY_COLORS[index % POLICY_COLORS.length] ?? "kept";
}

/** The height that the chart of the costs of so many policies needs, in pixels. */
export function costsHeight(policies: number): number {
  return policies * ROW_HEIGHT + AXIS_HEIGHT;
}

/** The height that the chart of the service of so many policies needs, in pixels. */
export function serviceHeight(policies: number): number {
  return MEASURES.length * (policies + 1) * SERVICE_ROW_HEIGHT + AXIS_HEIGHT;
}

/** Above, the stock on hand of every policy; below, the demand, and what of it each policy did not serve at once. */
export function stockOption(lines: readonly StockLine[]): (palette: Palette) => ChartOption {
  const first = lines[0];
  const periods = first?.onHand.map((_, index) => periodLabel(index, first.step)) ?? [];
  // The same for both, so that a period is at one place.
  const sides = { left: UNITS_WIDTH, right: 8, outerBoundsMode: "none" as const };
  return (palette) => ({
    grid: [
      { ...sides, top: 26, height: "46%" },
      { ...sides, top: "68%", bottom: 46 },
    ],
    tooltip: { ...axisTooltip(palette, "line"), formatter: (items) => stockTooltip(lines, indexOf(items)) },
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    xAxis: [periodAxis(0, periods, palette), { ...periodAxis(1, periods, palette), name: "Period", nameGap: 26 }],
    yAxis: [unitsAxis(0, "Stock on hand, units", palette), unitsAxis(1, "Demand and unserved demand, units", palette)],
    series: [
      {
        type: "bar",
        xAxisIndex: 1,
        yAxisIndex: 1,
        data: [...(first?.demandUnits ?? [])],
        barWidth: "80%",
        itemStyle: { color: palette.line },
      },
      ...lines.map((line, index) => lineSeries(line.onHand, 0, index, palette)),
      ...lines.map((line, index) => lineSeries(unserved(line), 1, index, palette)),
    ],
  });
}

/** What was asked for and not served at once, by period. */
export function unserved({ demandUnits, served }: StockLine): number[] {
  return demandUnits.map((units, index) => Math.max(0, units - (served[index] ?? 0)));
}

export function stockTooltip(lines: readonly StockLine[], index: number): HTMLElement | string {
  const first = lines[0];
  if (!first || first.onHand[index] === undefined) {
    return "";
  }
  const policies = lines.flatMap((line): [string, string][] => [
    [`${line.policy}: on hand`, formatUnits(line.onHand[index] ?? null)],
    [`${line.policy}: on order`, formatUnits(line.onOrder[index] ?? null)],
    [`${line.policy}: not served`, formatUnits(unserved(line)[index] ?? null)],
  ]);
  const title = `Period ${periodLabel(index, first.step)}${first.step > 1 ? ", mean" : ""}`;
  return tooltipContent(title, [["Demand", formatUnits(first.demandUnits[index] ?? null)], ...policies]);
}

/** `7`, or `13–15` where a point is the mean of several periods. */
export function periodLabel(index: number, step: number): string {
  const first = index * step + 1;
  return step === 1 ? String(first) : `${first}–${first + step - 1}`;
}

/** One bar per policy, its kinds of cost one after the other, with the total and its interval. */
export function costsOption(outcomes: readonly Outcome[]): (palette: Palette) => ChartOption {
  const highest = Math.max(0, ...outcomes.map(({ cost }) => Math.max(cost.value ?? 0, cost.upper ?? 0)));
  return (palette) => ({
    grid: { left: 0, right: 16, top: 4, bottom: 0, outerBoundsMode: "same" },
    tooltip: { ...axisTooltip(palette), formatter: (items) => costTooltip(outcomes[indexOf(items)]) },
    xAxis: {
      type: "value",
      // Room for the total behind the longest bar.
      max: highest > 0 ? highest * 1.25 : 1,
      axisLabel: { ...mutedTextStyle(palette), formatter: formatCompact, hideOverlap: true, showMaxLabel: false },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: nameAxis(
      outcomes.map((outcome) => outcome.policy),
      palette,
    ),
    series: [
      ...COST_KINDS.map(({ color, cost }): SeriesOption => ({
        type: "bar",
        stack: "cost",
        barWidth: "52%",
        data: outcomes.map((outcome) => cost(outcome) ?? 0),
        itemStyle: { color: palette[color] },
      })),
      whiskers(
        outcomes.map((outcome, row) => ({ row, estimate: outcome.cost, color: palette.text })),
        formatAmount,
        false,
        palette,
      ),
    ],
  });
}

export function costTooltip(outcome: Outcome | undefined): HTMLElement | string {
  if (!outcome) {
    return "";
  }
  return tooltipContent(outcome.policy, [
    ...COST_KINDS.map(({ name, cost }) => [name, formatAmount(cost(outcome))] as const),
    ["Together", formatAmount(outcome.cost.value)],
  ]);
}

/** Under each measure of service a row per policy: its value as a dot, its interval as a line. */
export function serviceOption(outcomes: readonly Outcome[]): (palette: Palette) => ChartOption {
  const rows = MEASURES.flatMap(({ name, estimate }) => [
    { name: `{heading|${name}}`, estimate: undefined, index: 0 },
    ...outcomes.map((outcome, index) => ({ name: outcome.policy, estimate: estimate(outcome), index })),
  ]);
  const ends = rows.flatMap(({ estimate }) => [estimate?.value ?? 1, estimate?.lower ?? 1]);
  return (palette) => ({
    grid: { left: 0, right: 60, top: 4, bottom: 0, outerBoundsMode: "same" },
    xAxis: shareAxis(Math.min(...ends), palette),
    yAxis: nameAxis(
      rows.map((row) => row.name),
      palette,
    ),
    series: [
      whiskers(
        rows.flatMap(({ estimate, index }, row) =>
          estimate ? [{ row, estimate, color: palette[policyColor(index)] }] : [],
        ),
        shareText,
        true,
        palette,
      ),
    ],
  });
}

interface Whisker {
  readonly row: number;
  readonly estimate: Estimate;
  readonly color: string;
}

/** Estimates as intervals with caps, a dot if wanted, and the value in words behind. */
function whiskers(
  found: readonly Whisker[],
  format: (value: number | null) => string,
  dots: boolean,
  palette: Palette,
): SeriesOption {
  const known = found.filter(({ estimate }) => estimate.value !== null);
  const renderItem: CustomSeriesRenderItem = (_, api) => {
    const [value = 0, lower = 0, upper = 0, row = 0, index = 0] = [0, 1, 2, 3, 4].map((dim) => Number(api.value(dim)));
    const color = known[index]?.color ?? palette.text;
    const [x = 0, y = 0] = api.coord([value, row]);
    const [left = 0] = api.coord([lower, row]);
    const [right = 0] = api.coord([upper, row]);
    const line = (x1: number, y1: number, x2: number, y2: number) => ({
      type: "line" as const,
      shape: { x1, y1, x2, y2 },
      style: { stroke: color, lineWidth: 2 },
    });
    const spread =
      right - left > 1
        ? [line(left, y, right, y), line(left, y - CAP, left, y + CAP), line(right, y - CAP, right, y + CAP)]
        : [];
    const dot = { type: "circle" as const, shape: { cx: x, cy: y, r: CAP }, style: { fill: color } };
    const text = {
      type: "text" as const,
      x: Math.max(x, right) + 10,
      y,
      style: {
        text: format(value),
        fill: palette.text,
        font: `12px ${palette.font}`,
        verticalAlign: "middle" as const,
      },
    };
    return { type: "group", children: [...spread, ...(dots ? [dot] : []), text] };
  };
  return {
    type: "custom",
    renderItem,
    encode: { x: [0, 1, 2], y: 3 },
    data: known.map(({ row, estimate: { value, lower, upper } }, index) => [
      value ?? 0,
      lower ?? value ?? 0,
      upper ?? value ?? 0,
      row,
      index,
    ]),
    silent: true,
    z: 5,
  };
}

/** The line of a policy; the colours come again as dashed lines. */
function lineSeries(data: readonly number[], grid: number, policy: number, palette: Palette): SeriesOption {
  const color = palette[policyColor(policy)];
  return {
    type: "line",
    xAxisIndex: grid,
    yAxisIndex: grid,
    data: [...data],
    showSymbol: data.length === 1,
    lineStyle: { width: 2, color, type: policy < POLICY_COLORS.length ? "solid" : "dashed" },
    itemStyle: { color },
  };
}

function periodAxis(gridIndex: number, periods: readonly string[], palette: Palette) {
  return {
    type: "category" as const,
    gridIndex,
    data: [...periods],
    nameLocation: "middle" as const,
    nameTextStyle: mutedTextStyle(palette),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: { ...mutedTextStyle(palette), show: gridIndex === 1, hideOverlap: true },
  };
}

function unitsAxis(gridIndex: number, name: string, palette: Palette) {
  return {
    type: "value" as const,
    gridIndex,
    name,
    nameTextStyle: { ...mutedTextStyle(palette), align: "left" as const },
    axisLabel: { ...mutedTextStyle(palette), formatter: formatCompact },
    splitNumber: gridIndex === 0 ? 4 : 2,
    splitLine: { lineStyle: { color: palette.line } },
  };
}

function nameAxis(names: readonly string[], palette: Palette) {
  return {
    type: "category" as const,
    inverse: true,
    data: [...names],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: {
      ...textStyle(palette),
      width: 120,
      overflow: "truncate" as const,
      interval: 0,
      rich: { heading: { ...textStyle(palette), fontWeight: "bold" as const } },
    },
  };
}
