// SPDX-License-Identifier: GPL-3.0-or-later
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { MARKUP } from "../fixtures/markup";
import {
  EIGHT_POLICIES,
  HOSTILE,
  NOTHING_REPLAYED,
  ONE_PERIOD,
  THREE_POLICIES,
  TWO_POLICIES,
} from "../fixtures/simulations";
import { CHROMIUM } from "./chromium";
import { startSession } from "./session";
import { PAINTED, paintedPixels } from "./stage";

describe.skipIf(!CHROMIUM)("the Inventory Simulator view in a browser", () => {
  const session = startSession();
  const show = (result: unknown) => session.show("inventory-simulator", result);
  const text = (frame: Frame, selector: string) => frame.locator(selector).filter({ visible: true }).allInnerTexts();

  it("answers in one sentence, says of what, and gives five figures", async () => {
    const { frame } = await show(TWO_POLICIES);
    expect(await text(frame, ".answer")).toEqual([
      "Proposed costs 18.1% less than Current and serves 98.2% of the demand at once instead of 94.1%.",
    ]);
    expect(await text(frame, ".summary")).toEqual(["60 items, 56 periods of history."]);
    expect(await text(frame, ".figure .value")).toEqual(["4,120", "98.2%", "95.3%", "31", "9,850"]);
    expect((await text(frame, ".figure .note"))[0]).toBe("−18.1% against 5,030 with Current");
  });

  it("compares a third policy with the second one too", async () => {
    const { frame, problems } = await show(THREE_POLICIES);
    expect(await text(frame, ".answer")).toEqual([
      "Uniform targets costs 18.1% less than Current and serves 98.2% of the demand at once instead of 94.1%.",
      "Targets by segment costs 21.1% less than Current and serves 98.7% of the demand at once instead of 94.1%.",
      "Targets by segment costs 3.6% less than Uniform targets and serves 98.7% of the demand at once instead of 98.2%.",
    ]);
    expect((await text(frame, ".summary"))[0]).toContain(
      "The difference in cost between Targets by segment and Uniform targets may be chance: " +
        "its 95% interval, −340.00 to +40.00, includes 0.",
    );
    const row = frame.getByRole("row", { name: "Cost, against the policy to the left" });
    expect(await row.locator("td").allInnerTexts()).toEqual(["–", "−910.00", "−150.00 (−340.00 to +40.00)"]);
    expect(problems).toEqual([]);
  });

  it("switches to simulated futures and their intervals by keyboard", async () => {
    const { frame, page, problems } = await show(TWO_POLICIES);
    await frame.getByRole("radio", { name: "History" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await text(frame, ".answer")).toEqual([
      "Proposed costs 12.4% less than Current and serves 97.6% of the demand at once instead of 94.2%.",
    ]);
    const row = frame.getByRole("row", { name: "Fill rate", exact: false }).filter({ visible: true }).first();
    expect(await row.locator("td").allInnerTexts()).toEqual(["94.2% (93.3% to 95.1%)", "97.6% (97% to 98.2%)"]);
    for (let chart = 0; chart < 3; chart++) {
      await expect.poll(() => paintedPixels(frame, 3 + chart)).toBeGreaterThan(PAINTED);
    }
    expect(problems).toEqual([]);
  });

  it("charts have their numbers in their labels", async () => {
    const { frame } = await show(TWO_POLICIES);
    const labels = await frame
      .locator(".chart")
      .filter({ visible: true })
      .evaluateAll((charts) => charts.map((chart) => chart.getAttribute("aria-label")));
    expect(labels[1]).toBe("Bar chart of cost by kind: Current 5,030; Proposed 4,120.");
    expect(labels[2]).toBe("Chart of fill rate and cycle service: Current 94.1%, 87.2%; Proposed 98.2%, 95.3%.");
  });

  it("speaks of the cheapest and the safest of many policies, and of those left out", async () => {
    const { frame, problems } = await show(EIGHT_POLICIES);
    expect(await text(frame, ".answer")).toEqual([
      "What if 7 costs 20.9% less than Current and serves 98.9% of the demand at once instead of 94%.",
    ]);
    expect(await text(frame, ".summary")).toEqual([
      "60 items, 1,095 periods of history. Intervals of 95% come from the differences between items. " +
        "3 more policies are in the table Policies.",
    ]);
    expect((await text(frame, ".hint"))[0]).toContain("A point is the mean of 3 periods.");
    expect(problems).toEqual([]);
  });

  it("one kind of demand needs no switch, one period is enough", async () => {
    const { frame, problems } = await show(ONE_PERIOD);
    expect(await frame.getByRole("radio").count()).toBe(0);
    expect(await text(frame, ".summary")).toEqual(["1 item, 1 period of history."]);
    await expect.poll(() => paintedPixels(frame, 0)).toBeGreaterThan(PAINTED);
    expect(problems).toEqual([]);
  });

  it("has a word if nothing was replayed", async () => {
    const { frame, problems } = await show(NOTHING_REPLAYED);
    expect(await text(frame, ".notice")).toEqual([
      "No item was replayed. The column Reason of the table Effect by Item says why.",
    ]);
    expect(problems).toEqual([]);
  });

  it("text from the data stays text, in the page and in tooltips", async () => {
    const { frame, problems } = await show(HOSTILE);
    expect(await frame.locator("h1").innerText()).toBe(MARKUP);
    expect(await frame.locator(".switch span").first().innerText()).toBe(MARKUP);
    expect((await text(frame, "thead th"))[1]).toBe(MARKUP);
    for (const [chart, expected] of [
      [0, `${MARKUP}: on hand`],
      [1, "Holding"],
    ] as const) {
      const canvas = frame.locator(".chart").nth(chart);
      await canvas.scrollIntoViewIfNeeded();
      const { width, height } = (await canvas.boundingBox()) ?? { width: 0, height: 0 };
      await canvas.hover({ position: { x: width * 0.6, y: height * 0.3 } });
      await canvas.locator(".tooltip").waitFor();
      expect(await canvas.locator(".tooltip-line span").allInnerTexts()).toContain(expected);
    }
    expect(await frame.locator(".chart").nth(1).locator(".tooltip strong").innerText()).toContain(MARKUP);
    expect(await frame.locator("img, main script").count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
