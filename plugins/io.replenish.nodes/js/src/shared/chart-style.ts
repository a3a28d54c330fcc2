// SPDX-License-Identifier: GPL-3.0-or-later
import type { Palette } from "./chart";
import { formatShare } from "./format";

/*
 * How all charts look: their text, axes and tooltips.
 */

const FONT_SIZE = 12;

/** Distances between two numbers on an axis of shares. */
const SHARE_STEPS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25] as const;
/** Decimals of these distances. */
const SHARE_DIGITS = 3;
const MOST_SHARE_STEPS = 6;

/** Least room below the lowest share, in steps of the axis. */
const ROOM_BELOW = 0.4;

export function textStyle(palette: Palette) {
  return { color: palette.text, fontFamily: palette.font, fontSize: FONT_SIZE };
}

export function mutedTextStyle(palette: Palette) {
  return { ...textStyle(palette), color: palette.muted };
}

/** A tooltip for everything at one place of an axis. */
export function axisTooltip(palette: Palette, pointer: "shadow" | "line" = "shadow") {
  return {
    trigger: "axis" as const,
    confine: true,
    backgroundColor: palette.surface,
    borderColor: palette.line,
    textStyle: textStyle(palette),
    axisPointer: { type: pointer, lineStyle: { color: palette.muted } },
  };
}

/** An axis of shares from below the lowest to 100%, with round numbers. */
export function shareAxis(lowest: number, palette: Palette) {
  const range = Math.max(1 - lowest, SHARE_STEPS[0]);
  const interval = SHARE_STEPS.find((step) => range / step <= MOST_SHARE_STEPS) ?? 1;
  const steps = Math.max(0, Math.floor(lowest / interval - ROOM_BELOW));
  return {
    type: "value" as const,
    min: Number((steps * interval).toFixed(SHARE_DIGITS)),
    max: 1,
    interval,
    axisLabel: { ...mutedTextStyle(palette), formatter: (value: number) => formatShare(value, 1) },
    splitLine: { lineStyle: { color: palette.line } },
  };
}

/** The place that the mouse is on, from what a chart gives its tooltip: an index into the data of the first series. */
export function indexOf(items: unknown): number {
  const found: { dataIndex?: number; seriesIndex?: number }[] = Array.isArray(items) ? items : [];
  return (found.find((item) => item.seriesIndex === 0) ?? found[0])?.dataIndex ?? -1;
}
