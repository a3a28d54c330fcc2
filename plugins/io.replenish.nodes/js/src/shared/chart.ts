// SPDX-License-Identifier: GPL-3.0-or-later
import {
  BarChart,
  type BarSeriesOption,
  CustomChart,
  type CustomSeriesOption,
  LineChart,
  type LineSeriesOption,
  ScatterChart,
  type ScatterSeriesOption,
} from "echarts/charts";
import {
  GridComponent,
  type GridComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from "echarts/components";
import { type ComposeOption, type ECharts, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { element } from "./dom";

use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);

export type SeriesOption = BarSeriesOption | CustomSeriesOption | LineSeriesOption | ScatterSeriesOption;

export type ChartOption = ComposeOption<SeriesOption | GridComponentOption | TooltipComponentOption>;

/** What is painted in a colour of its own; the colours are in page.css under these names. */
const COLORS = [
  /** What came in, what there was. */
  "before",
  /** What was kept, what is proposed. */
  "kept",
  /** What was rejected or is missing. */
  "rejected",
  "green",
  "purple",
  "gold",
  "sky",
] as const;

export type Color = (typeof COLORS)[number];

/** Colours and font of the page, for what is painted and not styled: those of page.css, light or dark. */
export interface Palette extends Readonly<Record<Color, string>> {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
}

/** A colour of the palette, what it stands for in a chart, and how it is drawn if not as an area. */
export type LegendEntry = readonly [color: Color, text: string, shape?: "line" | "dot" | "diamond" | "triangle"];

export interface Chart {
  readonly element: HTMLElement;
  /** Draws what the chart shows now. */
  show(label: string, option: (palette: Palette) => ChartOption): void;
}

/**
 * A chart that follows the size and colour scheme of the page. To a screen reader it is an image with a label; the same
 * numbers are always in a table too.
 */
export function createChart(height: number, legend: readonly LegendEntry[]): Chart {
  const canvas = element("div", { class: "chart", role: "img" });
  canvas.style.height = `${height}px`;
  let option: ((palette: Palette) => ChartOption) | undefined;
  let chart: ECharts | undefined;
  const draw = () => {
    // A hidden page has no width: the chart is made when it gets one.
    if (option && canvas.clientWidth > 0) {
      chart ??= init(canvas);
      chart.resize();
      chart.setOption(withDefaults(option(readPalette())), { notMerge: true });
    }
  };
  new ResizeObserver(draw).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  return {
    element: element("figure", {}, legendList(legend), canvas),
    show(label, newOption) {
      canvas.setAttribute("aria-label", label);
      option = newOption;
      draw();
    },
  };
}

/** The content of a tooltip. It is made of elements, as a chart takes text for markup. */
export function tooltipContent(title: string, lines: readonly (readonly [name: string, value: string])[]): HTMLElement {
  const rows = lines.map(([name, value]) =>
    element("div", { class: "tooltip-line" }, element("span", {}, name), element("b", {}, value)),
  );
  return element("div", { class: "tooltip" }, element("strong", {}, title), ...rows);
}

function withDefaults(option: ChartOption): ChartOption {
  return { animation: !matchMedia("(prefers-reduced-motion: reduce)").matches, animationDuration: 300, ...option };
}

function legendList(entries: readonly LegendEntry[]): HTMLElement {
  const items = entries.map(([color, text, shape = ""]) =>
    element("li", {}, element("span", { class: `swatch ${color} ${shape}`.trim(), "aria-hidden": "true" }), text),
  );
  return element("ul", { class: "legend" }, ...items);
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    text: color("text"),
    muted: color("muted"),
    line: color("line"),
    surface: color("surface"),
    font: getComputedStyle(document.body).fontFamily,
    ...(Object.fromEntries(COLORS.map((name) => [name, color(name)])) as Record<Color, string>),
  };
}
