// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { curveOption, type Mark } from "../../src/views/inventory-optimizer/charts";
import {
  aroundMarks,
  cheapestPoint,
  chosenPoint,
  exchangeAt,
  fillRateAt,
  roundBelow,
} from "../../src/views/inventory-optimizer/curve";
import {
  type ExchangePoint,
  itemsNamed,
  planOf,
  targetsBeside,
  toOptimization,
  waterfall,
} from "../../src/views/inventory-optimizer/optimization";
import { exchangeCurve, isSpaceLimited, resourceOf } from "../../src/views/inventory-optimizer/resource";
import { curve, item, NO_BUDGET, NO_ITEMS, plan, SIXTY_ITEMS, SPACE_BUDGET } from "../fixtures/optimizations";
import { PALETTE } from "../fixtures/palette";

const MONEY = resourceOf(SIXTY_ITEMS);

/** Of shares in floating point. */
const DIGITS = 12;

const point = (use: number, fillRate: number, cost: number | null = null, chosen = false): ExchangePoint => ({
  use,
  fillRate,
  cost,
  chosen,
});

const CURVE = [point(1000, 0.8, 90), point(2000, 0.9, 70, true), point(4000, 0.94, 80)];

describe("reading the data", () => {
  it("complete data are what is shown", () => expect(toOptimization(SIXTY_ITEMS)).toEqual(SIXTY_ITEMS));

  it("without a title the report has its usual one", () => {
    const { title: _, ...untitled } = NO_ITEMS;
    expect(toOptimization(untitled).title).toBe("Inventory Optimizer report");
  });

  it.each([
    ["nothing", null],
    ["a text", "report"],
    ["a list", []],
    ["no plans", { ...SIXTY_ITEMS, plans: undefined }],
    ["a curve that is no list", { ...SIXTY_ITEMS, curve: {} }],
    ["no items", { ...SIXTY_ITEMS, items: null }],
    ["no number of items", { ...SIXTY_ITEMS, itemsInAll: undefined }],
  ])("%s is refused with the way out", (_, data) => {
    expect(() => toOptimization(data)).toThrow(/incomplete.*execute it and open the view again/);
  });

  it("the policies come from the budget if there is one", () => {
    expect(planOf(SIXTY_ITEMS)?.plan).toBe("Budget");
    expect(targetsBeside(SIXTY_ITEMS)?.plan).toBe("Targets");
    expect(planOf(NO_BUDGET)?.plan).toBe("Targets");
    expect(targetsBeside(NO_BUDGET)).toBeUndefined();
  });
});

describe("finding items", () => {
  const items = ["Tea", "Green TEA", "Coffee"].map((product) => ({ ...item(0), product }));
  const names = (text: string) => itemsNamed(items, text).map((found) => found.product);

  it.each([
    ["", ["Tea", "Green TEA", "Coffee"]],
    [" tea ", ["Tea", "Green TEA"]],
    ["ff", ["Coffee"]],
    ["milk", []],
    [".*", []],
  ])("%j finds %j", (text, found) => expect(names(text)).toEqual(found));
});

describe("what service is bought with", () => {
  const withLimit = (limit: string) => ({ ...SIXTY_ITEMS, plans: [plan({ plan: "Budget", limit })] });

  it.each([
    ["Space", "Space"],
    ["Stock value", "Stock value"],
    ["Fill rate", "Stock value"],
    ["", "Stock value"],
  ])("under the limit %j is %s", (limit, header) => {
    expect(resourceOf(withLimit(limit)).header).toBe(header);
    expect(isSpaceLimited(withLimit(limit))).toBe(header === "Space");
  });

  it("is what the curve is drawn over, as rising as the node delivers it", () => {
    const uses = exchangeCurve(SPACE_BUDGET, resourceOf(SPACE_BUDGET)).map(({ use }) => use);
    expect(uses).toEqual(SPACE_BUDGET.curve.map(({ space }) => space));
    expect(exchangeCurve(SIXTY_ITEMS, resourceOf(SIXTY_ITEMS))[0]?.use).toBe(SIXTY_ITEMS.curve[0]?.stockValue);
  });

  it("is not known of some points, which are no part of the curve", () => {
    const unknown = { ...SPACE_BUDGET, curve: curve(44, 18) };
    expect(exchangeCurve(unknown, resourceOf(unknown))).toEqual([]);
  });
});

describe("the exchange curve", () => {
  it.each([
    [999, null],
    [1000, 0.8],
    [1500, 0.85],
    [2000, 0.9],
    [3000, 0.92],
    [4000, 0.94],
    [4001, null],
  ])("buys for %s a fill rate of %s", (use, fillRate) => {
    const found = fillRateAt(CURVE, use);
    expect(found === null ? null : Number(found.toFixed(DIGITS))).toBe(fillRate);
  });

  it("says what a round step more and less would change", () => {
    const exchange = exchangeAt(CURVE, point(2000, 0.9));
    expect(exchange.step).toBe(200);
    expect(exchange.gain).toBeCloseTo(0.004, DIGITS);
    expect(exchange.loss).toBeCloseTo(0.02, DIGITS);
  });

  it("has nothing to say beyond its ends", () => {
    expect(exchangeAt(CURVE, point(4000, 0.94)).gain).toBeNull();
    expect(exchangeAt(CURVE, point(1000, 0.8)).loss).toBeNull();
    expect(fillRateAt([], 5)).toBeNull();
  });

  it("knows the chosen and the cheapest point", () => {
    expect(chosenPoint(CURVE)).toBe(CURVE[1]);
    expect(cheapestPoint(CURVE)).toBe(CURVE[1]);
    expect(cheapestPoint([point(1, 0.5)])).toBeUndefined();
    expect(chosenPoint([])).toBeUndefined();
  });

  it("is shown around its marks: not where it is steep, not where it is flat", () => {
    const wide = [0.2, 0.5, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999].map((fillRate, index) =>
      point(1000 * (index + 1), fillRate),
    );
    expect(aroundMarks(wide, [point(5000, 0.98), point(5500, 0.985)])).toEqual(wide.slice(2, 7));
    expect(aroundMarks(wide, [point(8000, 0.999)])).toEqual(wide);
    expect(aroundMarks(wide, [])).toEqual(wide);
  });

  it.each([
    [0, 1],
    [Number.NaN, 1],
    [1.5, 1],
    [2, 2],
    [4_999, 2_000],
    [5_421, 5_000],
    [99_999, 50_000],
    [1e9, 1e9],
  ])("%s is rounded down to %s", (value, rounded) => expect(roundBelow(value)).toBe(rounded));
});

describe("the bars of a reorder point", () => {
  it("each begin where the one before ends, the sum from zero", () => {
    expect(waterfall([6, 4, -2])).toEqual([
      { start: 0, end: 0.6 },
      { start: 0.6, end: 1 },
      { start: 0.8, end: 1 },
      { start: 0, end: 0.8 },
    ]);
  });

  it("may go below zero", () => {
    expect(waterfall([1, -2])).toEqual([
      { start: 0.5, end: 1 },
      { start: 0, end: 1 },
      { start: 0, end: 0.5 },
    ]);
  });

  it("of nothing have no width", () => {
    expect(waterfall([])).toEqual([{ start: 0, end: 0 }]);
    expect(waterfall([0])).toEqual([
      { start: 0, end: 0 },
      { start: 0, end: 0 },
    ]);
  });
});

describe("chart of the curve", () => {
  const mark: Mark = { ...point(2000, 0.9, 70), name: "Chosen", color: "kept", shape: "dot" };
  const targets: Mark = { ...point(2500, 0.7), name: "Items' own targets", color: "gold", shape: "diamond" };

  it("has a line, the marks in their colours, and the numbers of the first", () => {
    const { series } = curveOption(CURVE, [mark, targets], MONEY)(PALETTE);
    expect(series).toMatchObject([
      {
        type: "line",
        data: [
          [1000, 0.8],
          [2000, 0.9],
          [4000, 0.94],
        ],
      },
      { type: "scatter", data: [[2000, 0.9]], symbol: "circle", itemStyle: { color: "blue" } },
      { type: "scatter", data: [[2500, 0.7]], symbol: "diamond", itemStyle: { color: "gold" } },
      { type: "scatter", data: [[2000, 0.9]], label: { show: true, position: "right" } },
    ]);
  });

  it("puts the numbers of a mark at the right end below it", () => {
    const last: Mark = { ...mark, use: 4000, fillRate: 0.94 };
    expect(curveOption(CURVE, [last], MONEY)(PALETTE).series).toMatchObject([
      {},
      {},
      { label: { position: "bottom" } },
    ]);
  });

  it("shows the lowest mark too", () => {
    expect(curveOption(CURVE, [targets], MONEY)(PALETTE).yAxis).toMatchObject({ max: 1, min: 0.6 });
  });
});
