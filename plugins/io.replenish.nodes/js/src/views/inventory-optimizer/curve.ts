// SPDX-License-Identifier: GPL-3.0-or-later
import type { ExchangePoint } from "./optimization";

/*
 * What the exchange curve says in words. Between two points it is straight.
 */

/** The part of the curve that is worth a look reaches down to so many times the unserved demand of the lowest mark. */
const UNSERVED_MULTIPLE = 8;

/** And up to so many times the use of the highest. */
const USE_MULTIPLE = 1.3;

/** Fewer points than these are no curve. */
const FEWEST_POINTS = 3;

/** A step along the curve is the round number below this share of the use. */
const STEP_SHARE = 0.1;

/** What another use would change. */
export interface Exchange {
  /** Use more or less. */
  readonly step: number;
  /** Fill rate gained by so much more, null where the curve ends before. */
  readonly gain: number | null;
  /** Fill rate lost by so much less, null where the curve begins after. */
  readonly loss: number | null;
}

export function chosenPoint(curve: readonly ExchangePoint[]): ExchangePoint | undefined {
  return curve.find((point) => point.chosen);
}

/** The point of the lowest yearly cost, if any is known. */
export function cheapestPoint(curve: readonly ExchangePoint[]): ExchangePoint | undefined {
  return curve
    .filter((point) => point.cost !== null)
    .reduce<ExchangePoint | undefined>(
      (best, point) => (best === undefined || (point.cost ?? 0) < (best.cost ?? 0) ? point : best),
      undefined,
    );
}

/**
 * The part of a curve around marks: far from them it is so steep or so flat that near them nothing could be seen. All of
 * it if too little would be left.
 */
export function aroundMarks(
  curve: readonly ExchangePoint[],
  marks: readonly { use: number; fillRate: number }[],
): readonly ExchangePoint[] {
  const lowest = 1 - UNSERVED_MULTIPLE * (1 - Math.min(...marks.map((mark) => mark.fillRate)));
  const highest = USE_MULTIPLE * Math.max(...marks.map((mark) => mark.use));
  const near = curve.filter(({ use, fillRate }) => fillRate >= lowest && use <= highest);
  return near.length >= FEWEST_POINTS ? near : curve;
}

/** The fill rate that a use buys, null beyond both ends of the curve. */
export function fillRateAt(curve: readonly ExchangePoint[], use: number): number | null {
  const after = curve.findIndex((point) => point.use >= use);
  const right = curve[after];
  if (!right) {
    return null;
  }
  const left = curve[after - 1];
  if (!left) {
    return right.use === use ? right.fillRate : null;
  }
  const share = (use - left.use) / (right.use - left.use);
  return left.fillRate + share * (right.fillRate - left.fillRate);
}

/** What some more and some less use than a point's would change. */
export function exchangeAt(curve: readonly ExchangePoint[], { use, fillRate }: ExchangePoint): Exchange {
  const step = roundBelow(use * STEP_SHARE);
  const more = fillRateAt(curve, use + step);
  const less = fillRateAt(curve, use - step);
  return {
    step,
    gain: more === null ? null : more - fillRate,
    loss: less === null ? null : fillRate - less,
  };
}

/** The largest 1, 2 or 5 times a power of ten that is not above a number; 1 for what is below. */
export function roundBelow(value: number): number {
  if (!(value > 1)) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 2].find((digit) => digit * power <= value) ?? 1);
}
