// SPDX-License-Identifier: GPL-3.0-or-later
import type { CurvePoint } from "./optimization";

/*
 * What the exchange curve says in words. Between two points it is straight.
 */

/** The part of the curve that is worth a look reaches down to so many times the unserved demand of the lowest mark. */
const UNSERVED_MULTIPLE = 8;

/** And up to so many times the stock of the highest. */
const STOCK_MULTIPLE = 1.3;

/** Fewer points than these are no curve. */
const FEWEST_POINTS = 3;

/** A step along the curve is the round number below this share of the stock. */
const STEP_SHARE = 0.1;

/** What another amount of stock would change. */
export interface Exchange {
  /** Stock value more or less. */
  readonly step: number;
  /** Fill rate gained by so much more, null where the curve ends before. */
  readonly gain: number | null;
  /** Fill rate lost by so much less, null where the curve begins after. */
  readonly loss: number | null;
}

export function chosenPoint(curve: readonly CurvePoint[]): CurvePoint | undefined {
  return curve.find((point) => point.chosen);
}

/** The point of the lowest yearly cost, if any is known. */
export function cheapestPoint(curve: readonly CurvePoint[]): CurvePoint | undefined {
  return curve
    .filter((point) => point.cost !== null)
    .reduce<CurvePoint | undefined>(
      (best, point) => (best === undefined || (point.cost ?? 0) < (best.cost ?? 0) ? point : best),
      undefined,
    );
}

/**
 * The part of a curve around marks: far from them it is so steep or so flat that near them nothing could be seen. All of
 * it if too little would be left.
 */
export function aroundMarks(
  curve: readonly CurvePoint[],
  marks: readonly { stockValue: number; fillRate: number }[],
): readonly CurvePoint[] {
  const lowest = 1 - UNSERVED_MULTIPLE * (1 - Math.min(...marks.map((mark) => mark.fillRate)));
  const highest = STOCK_MULTIPLE * Math.max(...marks.map((mark) => mark.stockValue));
  const near = curve.filter(({ stockValue, fillRate }) => fillRate >= lowest && stockValue <= highest);
  return near.length >= FEWEST_POINTS ? near : curve;
}

/** The fill rate that a stock value buys, null beyond both ends of the curve. */
export function fillRateAt(curve: readonly CurvePoint[], stockValue: number): number | null {
  const after = curve.findIndex((point) => point.stockValue >= stockValue);
  const right = curve[after];
  if (!right) {
    return null;
  }
  const left = curve[after - 1];
  if (!left) {
    return right.stockValue === stockValue ? right.fillRate : null;
  }
  const share = (stockValue - left.stockValue) / (right.stockValue - left.stockValue);
  return left.fillRate + share * (right.fillRate - left.fillRate);
}

/** What some more and some less stock than a point's would change. */
export function exchangeAt(curve: readonly CurvePoint[], { stockValue, fillRate }: CurvePoint): Exchange {
  const step = roundBelow(stockValue * STEP_SHARE);
  const more = fillRateAt(curve, stockValue + step);
  const less = fillRateAt(curve, stockValue - step);
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
