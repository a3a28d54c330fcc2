// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from "vitest";
import {
  costsOption,
  periodLabel,
  policyColor,
  serviceHeight,
  serviceOption,
  stockOption,
  unserved,
} from "../../src/views/inventory-simulator/charts";
import { scenes, toSimulation } from "../../src/views/inventory-simulator/simulation";
import {
  comparison,
  doubt,
  estimateText,
  extent,
  more,
  pointsText,
  shareText,
  worthASentence,
  worthAStep,
} from "../../src/views/inventory-simulator/words";
import { PALETTE } from "../fixtures/palette";
import {
  EIGHT_POLICIES,
  estimate,
  NOTHING_REPLAYED,
  ONE_PERIOD,
  outcome,
  stockLine,
  THREE_POLICIES,
  TWO_POLICIES,
} from "../fixtures/simulations";

describe("reading the data", () => {
  it("complete data are what is shown", () => expect(toSimulation(TWO_POLICIES)).toEqual(TWO_POLICIES));

  it("without a title the report has its usual one", () => {
    const { title: _, ...untitled } = TWO_POLICIES;
    expect(toSimulation(untitled).title).toBe("Inventory Simulator report");
  });

  it.each([
    ["nothing", null],
    ["a list", []],
    ["no outcomes", { ...TWO_POLICIES, outcomes: undefined }],
    ["stock that is no list", { ...TWO_POLICIES, stock: {} }],
    ["no number of policies", { ...TWO_POLICIES, policiesInAll: "2" }],
  ])("%s is refused with the way out", (_, data) => {
    expect(() => toSimulation(data)).toThrow(/incomplete.*execute it and open the view again/);
  });

  it("kinds of demand are taken apart, with their own stock", () => {
    const [history, simulated, ...none] = scenes(TWO_POLICIES);
    expect(none).toEqual([]);
    expect(history?.outcomes.map((found) => [found.policy, found.paths])).toEqual([
      ["Current", 1],
      ["Proposed", 1],
    ]);
    expect(simulated?.outcomes.map((found) => found.paths)).toEqual([200, 200]);
    expect(simulated?.stock.map((line) => line.demand)).toEqual(["Simulated", "Simulated"]);
  });

  it("a kind of demand without any replayed item is none", () => expect(scenes(NOTHING_REPLAYED)).toEqual([]));
});

describe("the comparison", () => {
  const current = outcome({ cost: estimate(1000), fillRate: estimate(0.942) });
  const against = (cost: number | null, fillRate: number | null) =>
    comparison(outcome({ policy: "Proposed", cost: estimate(cost), fillRate: estimate(fillRate) }), current);

  it.each([
    [877, 0.981, "Proposed costs 12.3% less than Current and serves 98.1% of the demand at once instead of 94.2%."],
    [1500, 0.9, "Proposed costs 50% more than Current and serves 90% of the demand at once instead of 94.2%."],
    [1000.4, 0.942, "Proposed costs as much as Current and serves 94.2% of the demand at once, as before."],
    [null, null, "Proposed has no known cost and serves – of the demand at once instead of 94.2%."],
  ])("of cost %s and fill rate %s", (cost, fillRate, words) => expect(against(cost, fillRate)).toBe(words));

  it("with a policy that costs nothing has no percentage", () => {
    const free = outcome({ cost: estimate(0) });
    expect(comparison(outcome({ policy: "B", cost: estimate(0) }), free)).toMatch(/^B costs as much as Current/);
    expect(comparison(outcome({ policy: "B", cost: estimate(12.5) }), free)).toMatch(/^B costs 12.50 instead of 0.00/);
  });

  it("is in doubt only if the interval of the difference includes 0", () => {
    const changed = (value: number, margin?: number) => doubt(estimate(value, margin), "Proposed", "Current");
    expect(changed(-10, 20)).toBe(
      "The difference in cost between Proposed and Current may be chance: its 95% interval, −30.00 to +10.00, includes 0.",
    );
    expect(changed(-30, 20)).toBe("");
    expect(changed(-10)).toBe("");
  });

  it("is also with the policy before, if that has a sentence too", () => {
    const [, uniform, bySegment] = THREE_POLICIES.outcomes;
    const both = [uniform, bySegment].flatMap((outcome) => outcome ?? []);
    expect(worthAStep(both).map((pair) => pair.map((found) => found.policy))).toEqual([
      ["Targets by segment", "Uniform targets"],
    ]);
    expect(worthAStep(both.slice(0, 1))).toEqual([]);
    expect(worthAStep(both.slice(1))).toEqual([]);
  });

  it("speaks of all policies if they are few, else of the cheapest and the safest", () => {
    const policy = (name: string, cost: number | null, fillRate: number | null) =>
      outcome({ policy: name, cost: estimate(cost), fillRate: estimate(fillRate) });
    const names = (...others: ReturnType<typeof policy>[]) => worthASentence(others).map((found) => found.policy);
    expect(names(policy("a", 3, 0.9), policy("b", 2, 0.8))).toEqual(["a", "b"]);
    expect(names(policy("a", 3, 0.9), policy("b", 2, 0.8), policy("c", 5, 0.99))).toEqual(["b", "c"]);
    expect(names(policy("a", 1, 0.99), policy("b", 2, 0.8), policy("c", 5, 0.9))).toEqual(["a"]);
    expect(names(policy("a", null, null), policy("b", 2, 0.8), policy("c", 1, 0.9))).toEqual(["c"]);
  });
});

describe("words", () => {
  it("say what was replayed, and where intervals come from", () => {
    expect([...scenes(TWO_POLICIES), ...scenes(ONE_PERIOD), ...scenes(EIGHT_POLICIES)].map(extent)).toEqual([
      "60 items, 56 periods of history.",
      "60 items, 56 periods, 200 simulated futures. Intervals of 95% come from the differences between futures.",
      "1 item, 1 period of history.",
      "60 items, 1,095 periods of history. Intervals of 95% come from the differences between items.",
    ]);
  });

  it("give an interval where there is one", () => {
    expect(estimateText(estimate(0.9, 0.01), shareText)).toBe("90% (89% to 91%)");
    expect(estimateText(estimate(0.9), shareText)).toBe("90%");
    expect(estimateText({ value: 1, lower: 1, upper: 1 }, shareText)).toBe("100% without exception");
    expect(estimateText({ value: 1, lower: 0.9999, upper: 1 }, shareText)).toBe("100% (>99.9% to 100%)");
    expect(estimateText(estimate(null), shareText)).toBe("–");
  });

  it.each([
    [0.0412, "+4.1"],
    [-0.02, "−2.0"],
    [-0.0001, "0.0"],
    [null, "–"],
  ])("%s are %s points", (difference, text) => expect(pointsText(difference)).toBe(text));

  it("count policies that are not shown", () => {
    expect([more(8, 11), more(8, 9), more(2, 2)]).toEqual([
      "3 more policies are in the table Policies.",
      "1 more policy is in the table Policies.",
      "",
    ]);
  });
});

describe("chart of stock", () => {
  const line = { ...stockLine("A", "History", 2), demandUnits: [10, 5], served: [7, 6], onHand: [40, 30] };

  it("has the demand, and per policy the stock and what was not served", () => {
    const { series } = stockOption([line, { ...line, policy: "B", served: [10, 5] }])(PALETTE);
    expect(series).toMatchObject([
      { type: "bar", data: [10, 5], xAxisIndex: 1 },
      { type: "line", data: [40, 30], xAxisIndex: 0, lineStyle: { color: "gold" } },
      { type: "line", data: [40, 30], xAxisIndex: 0, lineStyle: { color: "blue" } },
      { type: "line", data: [3, 0], xAxisIndex: 1, lineStyle: { color: "gold" } },
      { type: "line", data: [0, 0], xAxisIndex: 1, lineStyle: { color: "blue" } },
    ]);
  });

  it("more units served than asked for, as after backorders, are none unserved", () => {
    expect(unserved(line)).toEqual([3, 0]);
  });

  it("names a point by its periods", () => {
    expect([periodLabel(0, 1), periodLabel(6, 1), periodLabel(0, 3), periodLabel(4, 3)]).toEqual([
      "1",
      "7",
      "1–3",
      "13–15",
    ]);
  });

  it("colours come again as dashed lines", () => {
    expect(policyColor(6)).toBe(policyColor(0));
    const lines = Array.from({ length: 7 }, () => line);
    const { series } = stockOption(lines)(PALETTE);
    expect(Array.isArray(series) && [series[1], series[7]]).toMatchObject([
      { lineStyle: { color: "gold", type: "solid" } },
      { lineStyle: { color: "gold", type: "dashed" } },
    ]);
  });
});

describe("charts of policies", () => {
  const outcomes = [
    outcome({ cost: estimate(100, 20), fillRate: estimate(0.9, 0.03), cycleService: estimate(null) }),
    outcome({ policy: "B", cost: estimate(80), holdingCost: null, fillRate: estimate(0.95) }),
  ];

  it("stack the kinds of cost, with total and interval", () => {
    expect(costsOption(outcomes)(PALETTE)).toMatchObject({
      xAxis: { max: 150 },
      yAxis: { data: ["Current", "B"] },
      series: [
        { type: "bar", stack: "cost", data: [2010, 0], itemStyle: { color: "green" } },
        { type: "bar", stack: "cost", data: [1230, 1230] },
        { type: "bar", stack: "cost", data: [1790, 1790] },
        {
          type: "custom",
          data: [
            [100, 80, 120, 0, 0],
            [80, 80, 80, 1, 1],
          ],
        },
      ],
    });
  });

  it("have an axis even if nothing costs anything", () => {
    expect(costsOption([outcome({ cost: estimate(0) })])(PALETTE).xAxis).toMatchObject({ max: 1 });
  });

  it("show every measure of service under its name, and leave out what is unknown", () => {
    const option = serviceOption(outcomes)(PALETTE);
    expect(option.yAxis).toMatchObject({
      data: ["{heading|Fill rate}", "Current", "B", "{heading|Cycle service}", "Current", "B"],
    });
    expect(option.series).toMatchObject([
      {
        type: "custom",
        data: [
          [0.9, 0.87, 0.93, 1, 0],
          [0.95, 0.95, 0.95, 2, 1],
          [0.872, 0.872, 0.872, 5, 2],
        ],
      },
    ]);
  });

  it("grow with the policies", () => expect(serviceHeight(8)).toBeGreaterThan(serviceHeight(2)));
});
