// SPDX-License-Identifier: GPL-3.0-or-later
import { type ChartOption, type Color, type Palette, type SeriesOption, tooltipContent } from "../../shared/chart";
import { axisTooltip, indexOf, mutedTextStyle, shareAxis, textStyle } from "../../shared/chart-style";
import { formatAmount, formatCompact, formatShare } from "../../shared/format";
import type { CurvePoint } from "./optimization";

/** A point to find on the chart. */
export interface Mark {
  readonly name: string;
  readonly stockValue: number;
  readonly fillRate: number;
  readonly cost: number | null;
  readonly color: Color;
  readonly shape: "dot" | "diamond" | "triangle";
}

/** Pixels from a mark down to its label, past the marks of other points of about the same stock. */
const LABEL_DROP = 38;

/** From this share of the curve's width on, a label to the right has no room. */
const RIGHT_SHARE = 0.6;

const SYMBOLS = { dot: "circle", diamond: "diamond", triangle: "triangle" };

/** Fill rate over stock value, and the marks on it; the first with its numbers. */
export function curveOption(curve: readonly CurvePoint[], marks: readonly Mark[]): (palette: Palette) => ChartOption {
  return (palette) => ({
    grid: { left: 4, right: 24, top: 8, bottom: 0, outerBoundsMode: "same" },
    tooltip: { ...axisTooltip(palette, "line"), formatter: (items) => pointTooltip(curve[indexOf(items)]) },
    xAxis: {
      type: "value",
      scale: true,
      name: "Stock value",
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: mutedTextStyle(palette),
      axisLine: { show: true, lineStyle: { color: palette.line } },
      axisLabel: { ...mutedTextStyle(palette), formatter: formatCompact, hideOverlap: true },
      splitLine: { show: false },
    },
    yAxis: {
      ...shareAxis(Math.min(...[...curve, ...marks].map((point) => point.fillRate)), palette),
      name: "Fill rate",
      nameTextStyle: { ...mutedTextStyle(palette), align: "left" },
    },
    series: [
      {
        type: "line",
        data: curve.map((point) => [point.stockValue, point.fillRate]),
        showSymbol: curve.length === 1,
        lineStyle: { width: 2, color: palette.before },
        itemStyle: { color: palette.before },
      },
      ...marks.map((mark) => markSeries(mark, palette)),
      ...marks.slice(0, 1).map((mark) => markLabel(mark, isRight(mark, curve), palette)),
    ],
  });
}

export function pointTooltip(point: CurvePoint | undefined): HTMLElement | string {
  if (!point) {
    return "";
  }
  return tooltipContent(point.chosen ? "Chosen" : "On the curve", [
    ["Stock value", formatAmount(point.stockValue)],
    ["Fill rate", formatShare(point.fillRate, 1)],
    ["Yearly cost", formatAmount(point.cost)],
  ]);
}

function markSeries(mark: Mark, palette: Palette): SeriesOption {
  return {
    type: "scatter",
    data: [[mark.stockValue, mark.fillRate]],
    symbol: SYMBOLS[mark.shape],
    symbolSize: 13,
    itemStyle: { color: palette[mark.color], opacity: 1, borderColor: palette.surface, borderWidth: 1.5 },
    silent: true,
    z: 5,
  };
}

/** The numbers of a mark, below the curve: where it is steep to the right, else in the middle. */
function markLabel(mark: Mark, middle: boolean, palette: Palette): SeriesOption {
  return {
    type: "scatter",
    data: [[mark.stockValue, mark.fillRate]],
    symbolSize: 1,
    label: {
      ...textStyle(palette),
      show: true,
      position: middle ? "bottom" : "right",
      offset: [0, LABEL_DROP],
      fontWeight: "bold",
      formatter: () => `${formatAmount(mark.stockValue)} buys ${formatShare(mark.fillRate, 1)}`,
    },
    silent: true,
    z: 6,
  };
}

function isRight(mark: Mark, curve: readonly CurvePoint[]): boolean {
  const [first, last] = [curve[0]?.stockValue ?? 0, curve.at(-1)?.stockValue ?? 0];
  return mark.stockValue > first + RIGHT_SHARE * (last - first);
}
