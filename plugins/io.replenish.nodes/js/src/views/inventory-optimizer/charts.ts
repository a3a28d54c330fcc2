// SPDX-License-Identifier: GPL-3.0-or-later
import { type ChartOption, type Color, type Palette, type SeriesOption, tooltipContent } from "../../shared/chart";
import { axisTooltip, indexOf, mutedTextStyle, shareAxis, textStyle } from "../../shared/chart-style";
import { formatAmount, formatCompact, formatShare } from "../../shared/format";
import type { ExchangePoint } from "./optimization";
import type { Resource } from "./resource";

/** A point to find on the chart. */
export interface Mark {
  readonly name: string;
  readonly use: number;
  readonly fillRate: number;
  readonly cost: number | null;
  readonly color: Color;
  readonly shape: "dot" | "diamond" | "triangle";
}

/** Pixels from a mark down to its label, past the marks of other points of about the same use. */
const LABEL_DROP = 38;

/** From this share of the curve's width on, a label to the right has no room. */
const RIGHT_SHARE = 0.6;

const SYMBOLS = { dot: "circle", diamond: "diamond", triangle: "triangle" };

/** Fill rate over what is used, and the marks on it; the first with its numbers. */
export function curveOption(
  curve: readonly ExchangePoint[],
  marks: readonly Mark[],
  resource: Resource,
): (palette: Palette) => ChartOption {
  return (palette) => ({
    grid: { left: 4, right: 24, top: 8, bottom: 0, outerBoundsMode: "same" },
    tooltip: { ...axisTooltip(palette, "line"), formatter: (items) => pointTooltip(curve[indexOf(items)], resource) },
    xAxis: {
      type: "value",
      scale: true,
      name: resource.axis,
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
        data: curve.map((point) => [point.use, point.fillRate]),
        showSymbol: curve.length === 1,
        lineStyle: { width: 2, color: palette.before },
        itemStyle: { color: palette.before },
      },
      ...marks.map((mark) => markSeries(mark, palette)),
      ...marks.slice(0, 1).map((mark) => markLabel(mark, isRight(mark, curve), resource, palette)),
    ],
  });
}

export function pointTooltip(point: ExchangePoint | undefined, resource: Resource): HTMLElement | string {
  if (!point) {
    return "";
  }
  return tooltipContent(point.chosen ? "Chosen" : "On the curve", [
    [resource.header, resource.format(point.use)],
    ["Fill rate", formatShare(point.fillRate, 1)],
    ["Yearly cost", formatAmount(point.cost)],
  ]);
}

function markSeries(mark: Mark, palette: Palette): SeriesOption {
  return {
    type: "scatter",
    data: [[mark.use, mark.fillRate]],
    symbol: SYMBOLS[mark.shape],
    symbolSize: 13,
    itemStyle: { color: palette[mark.color], opacity: 1, borderColor: palette.surface, borderWidth: 1.5 },
    silent: true,
    z: 5,
  };
}

/** The numbers of a mark, below the curve: where it is steep to the right, else in the middle. */
function markLabel(mark: Mark, middle: boolean, resource: Resource, palette: Palette): SeriesOption {
  return {
    type: "scatter",
    data: [[mark.use, mark.fillRate]],
    symbolSize: 1,
    label: {
      ...textStyle(palette),
      show: true,
      position: middle ? "bottom" : "right",
      offset: [0, LABEL_DROP],
      fontWeight: "bold",
      formatter: () => `${resource.some(resource.format(mark.use))} buys ${formatShare(mark.fillRate, 1)}`,
    },
    silent: true,
    z: 6,
  };
}

function isRight(mark: Mark, curve: readonly ExchangePoint[]): boolean {
  const [first, last] = [curve[0]?.use ?? 0, curve.at(-1)?.use ?? 0];
  return mark.use > first + RIGHT_SHARE * (last - first);
}
