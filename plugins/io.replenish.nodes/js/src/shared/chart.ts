// SPDX-License-Identifier: GPL-3.0-or-later
import { BarChart, type BarSeriesOption } from "echarts/charts";
import {
  GridComponent,
  type GridComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from "echarts/components";
import { type ComposeOption, type ECharts, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { element } from "./dom";

use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption>;

/** Colours and font of the page, for what is painted and not styled: those of page.css, light or dark. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  /** What came in. */
  readonly before: string;
  /** What was kept. */
  readonly kept: string;
  /** What was rejected. */
  readonly rejected: string;
}

/** A colour of the palette and what it stands for in a chart. */
export type LegendEntry = readonly [color: "before" | "kept" | "rejected", text: string];

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
  const items = entries.map(([color, text]) =>
    element("li", {}, element("span", { class: `swatch ${color}`, "aria-hidden": "true" }), text),
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
    before: color("before"),
    kept: color("kept"),
    rejected: color("rejected"),
  };
}
