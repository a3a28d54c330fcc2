// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { completeMonths, rejects, rulesByMatches, toReport } from "../../src/views/sales-cleaner/report";
import { month, NO_ROWS, ONLINE_RETAIL, rule } from "../fixtures/reports";

describe("reading the report", () => {
  it("complete data are the report", () => expect(toReport(ONLINE_RETAIL)).toEqual(ONLINE_RETAIL));

  it("without a title the report has its usual one", () => {
    const { title: _, ...untitled } = NO_ROWS;
    expect(toReport(untitled).title).toBe("Sales Cleaner report");
  });

  it.each([
    ["nothing", null],
    ["a text", "report"],
    ["a list", []],
    ["no rows", { ...NO_ROWS, rows: undefined }],
    ["rows that are no numbers", { ...NO_ROWS, rows: { input: "1", clean: 1, rejected: 0 } }],
    ["no revenue", { ...NO_ROWS, revenue: null }],
    ["rules that are no list", { ...NO_ROWS, rules: {} }],
    ["no months", { ...NO_ROWS, months: undefined }],
  ])("%s is refused with the way out", (_, data) => {
    expect(() => toReport(data)).toThrow(/incomplete.*execute it and open the view again/);
  });
});

describe("rules", () => {
  it("those that found most come first, those that found nothing are left out", () => {
    const rules = [rule({ rule: "a", matched: 1 }), rule({ rule: "b", matched: 0 }), rule({ rule: "c", matched: 9 })];
    expect(rulesByMatches(rules).map((found) => found.rule)).toEqual(["c", "a"]);
  });

  it("rules that found equally much stay in deciding order", () => {
    const rules = ["a", "b", "c"].map((name) => rule({ rule: name, matched: 2 }));
    expect(rulesByMatches(rules)).toEqual(rules);
  });

  it("only the policy to reject rejects", () => {
    expect(["REJECT", "KEEP", ""].map((policy) => rejects(rule({ policy })))).toEqual([true, false, false]);
  });
});

describe("months", () => {
  const names = (months: string[]) => completeMonths(months.map((name) => month(name))).map((found) => found.month);

  it("none stay none", () => expect(names([])).toEqual([]));

  it("are sorted, a gap is filled across the turn of the year", () => {
    expect(names(["2011-02", "2010-11"])).toEqual(["2010-11", "2010-12", "2011-01", "2011-02"]);
  });

  it("a filled month has no rows and no revenue", () => {
    expect(completeMonths([month("2010-01"), month("2010-03")])[1]).toEqual(month("2010-02", 0, 0, 0, 0));
  });

  it("a gap of two years is filled, a longer one is not", () => {
    expect(names(["2010-01", "2012-02"])).toHaveLength(26);
    expect(names(["2010-01", "2012-03"])).toEqual(["2010-01", "2012-03"]);
    expect(names(["0001-01", "2010-01"])).toEqual(["0001-01", "2010-01"]);
  });

  it("what is no month comes last", () => {
    expect(names(["unknown", "2010-13", "2010-01"])).toEqual(["2010-01", "unknown", "2010-13"]);
  });
});
