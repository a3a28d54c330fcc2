// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { monthsOption, rulesChartHeight, rulesOption } from "../../src/views/sales-cleaner/charts";
import { MARKUP } from "../fixtures/markup";
import { PALETTE } from "../fixtures/palette";
import { month, rule } from "../fixtures/reports";

describe("chart of rules", () => {
  const rules = [rule({ rule: MARKUP, matched: 5, decided: 2 }), rule({ rule: "Other", matched: 3, decided: 0 })];
  const option = rulesOption(rules, 10)(PALETTE);

  it("has one bar for matched and one for decided per rule", () => {
    expect(option.yAxis).toMatchObject({ data: [MARKUP, "Other"], inverse: true });
    expect(option.series).toMatchObject([
      { data: [{ value: 5 }, { value: 3 }], itemStyle: { color: "grey" } },
      { data: [{ value: 2 }, { value: 0 }], itemStyle: { color: "red" } },
    ]);
  });

  it("grows with the rules", () => expect(rulesChartHeight(13)).toBeGreaterThan(rulesChartHeight(2)));
});

describe("chart of months", () => {
  const months = [month("2010-12", 10, 8, 100, -20), month("2011-01", 5, 5, 50, 50)];

  it.each([
    ["rows", [10, 5], [8, 5]],
    ["revenue", [100, 50], [-20, 50]],
  ] as const)("shows %s before and after", (quantity, before, after) => {
    const option = monthsOption(months, quantity)(PALETTE);
    expect(option.xAxis).toMatchObject({ data: ["2010-12", "2011-01"] });
    expect(option.series).toMatchObject([{ data: before }, { data: after }]);
  });
});
