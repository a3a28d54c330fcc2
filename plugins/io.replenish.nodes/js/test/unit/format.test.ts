// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from "vitest";
import {
  formatAmount,
  formatChange,
  formatCompact,
  formatCount,
  formatPoints,
  formatQuantity,
  formatShare,
  formatUnits,
  formatValue,
} from "../../src/shared/format";

describe("counts", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [541909, "541,909"],
    [-1234567, "−1,234,567"],
    [Number.NaN, "–"],
    [Number.POSITIVE_INFINITY, "–"],
    [null, "–"],
  ])("%s is written %s", (value, text) => expect(formatCount(value)).toBe(text));

  it("one is singular, all others are plural", () => {
    expect([0, 1, 2000].map((count) => formatQuantity(count, "row"))).toEqual(["0 rows", "1 row", "2,000 rows"]);
  });
});

describe("amounts", () => {
  it.each([
    [0, "0.00"],
    [12.5, "12.50"],
    [-0.001, "0.00"],
    [999.99, "999.99"],
    [1000.4, "1,000"],
    [-883300.81, "−883,301"],
    [9.8e15, "9,800,000,000,000,000"],
    [null, "–"],
  ])("%s is written %s", (value, text) => expect(formatAmount(value)).toBe(text));

  it("a change has a sign, unless it is none", () => {
    expect([5, -5, 0].map((change) => formatChange(change, formatCount))).toEqual(["+5", "−5", "0"]);
  });

  it("an axis has short numbers", () => {
    expect([0, 1500, -2_400_000].map(formatCompact)).toEqual(["0", "1.5K", "−2.4M"]);
  });
});

describe("shares", () => {
  it.each([
    [0, 10, "0%"],
    [10, 10, "100%"],
    [1, 3, "33.3%"],
    [1, 1_000_000, "<0.1%"],
    [999_999, 1_000_000, ">99.9%"],
    [15, 10, "150%"],
    [-1, 4, "−25%"],
    [1, 0, "–"],
    [1, -5, "–"],
    [1, Number.NaN, "–"],
  ])("%s of %s is %s", (part, whole, text) => expect(formatShare(part, whole)).toBe(text));
});

describe("values of unknown kind", () => {
  it.each([
    [4372, "4,372"],
    [10.25, "10.25"],
    ["2010-12-01T08:26", "2010-12-01 08:26"],
    ["2010-12-01 08:26:59.5", "2010-12-01 08:26"],
    ["2010-12-01", "2010-12-01"],
    ["plain text", "plain text"],
    ["", "–"],
    [null, "–"],
  ])("%s is written %s", (value, text) => expect(formatValue(value)).toBe(text));
});

describe("units", () => {
  it.each([
    [0, "0"],
    [12.54, "12.5"],
    [744, "744"],
    [-4.04, "−4"],
    [12_345.6, "12,346"],
    [null, "–"],
  ])("%s are written %s", (value, text) => expect(formatUnits(value)).toBe(text));
});

describe("points", () => {
  it.each([
    [0.004, "0.4 points"],
    [-0.0123, "1.2 points"],
    [0.01, "1 point"],
    [0.12, "12 points"],
    [0, "0 points"],
    [0.00002, "less than 0.01 points"],
  ])("a difference of %s is %s", (difference, text) => expect(formatPoints(difference)).toBe(text));
});
