// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { indexOf, shareAxis } from "../../src/shared/chart-style";
import { PALETTE } from "../fixtures/palette";

describe("an axis of shares", () => {
  it.each([
    [0, 0, 0.2],
    [0.5, 0.4, 0.1],
    [0.87, 0.85, 0.05],
    [0.941, 0.93, 0.01],
    [0.99, 0.988, 0.002],
    [1, 0.999, 0.001],
  ])("from a lowest of %s begins at %s, in steps of %s", (lowest, min, interval) => {
    const axis = shareAxis(lowest, PALETTE);
    expect(axis.min).toBe(min);
    expect(axis.interval).toBe(interval);
    expect(axis.max).toBe(1);
  });
});

describe("the place of the mouse", () => {
  it("is that of the first series, wherever it stands", () => {
    expect(
      indexOf([
        { dataIndex: 0, seriesIndex: 2 },
        { dataIndex: 7, seriesIndex: 0 },
      ]),
    ).toBe(7);
  });

  it("is that of another series where the first has no data", () => {
    expect(indexOf([{ dataIndex: 3, seriesIndex: 1 }])).toBe(3);
  });

  it.each([[[]], [undefined], [{ dataIndex: 1 }]])("is none in %j", (items) => expect(indexOf(items)).toBe(-1));
});
