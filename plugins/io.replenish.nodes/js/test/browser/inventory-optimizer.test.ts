// SPDX-License-Identifier: GPL-3.0-or-later
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { MARKUP } from "../fixtures/markup";
import {
  HOSTILE,
  NO_BUDGET,
  NO_ITEMS,
  NO_NUMBERS,
  ONE_ITEM,
  SIXTY_ITEMS,
  SPACE_BUDGET,
  TEN_THOUSAND_ITEMS,
} from "../fixtures/optimizations";
import { CHROMIUM } from "./chromium";
import { startSession } from "./session";

describe.skipIf(!CHROMIUM)("the Inventory Optimizer view in a browser", () => {
  const session = startSession();
  const show = (result: unknown) => session.show("inventory-optimizer", result);
  const text = (frame: Frame, selector: string) => frame.locator(selector).allInnerTexts();
  const list = (frame: Frame) => frame.getByRole("listbox");

  it("answers in one sentence and five figures", async () => {
    const { frame } = await show(SIXTY_ITEMS);
    expect(await text(frame, ".answer")).toEqual([
      "60 items: a stock worth 48,000 serves 98.2% of the demand at once, for 16,023 a year.",
    ]);
    expect(await text(frame, ".figure .value")).toEqual(["48,000", "98.2%", "16,023", "12.9", "93.1%"]);
    expect((await text(frame, ".figure .note")).slice(0, 2)).toEqual([
      "−6,000 against the items' own targets",
      "97.8% at the items' own targets",
    ]);
  });

  it("says what more and less stock would change, and what the items' own targets give away", async () => {
    const { frame } = await show(SIXTY_ITEMS);
    expect(await text(frame, ".words")).toEqual([
      "2,000 more in stock buys 0.19 points of fill rate; 2,000 less costs 0.21 points.",
      "The items' own targets reach 97.8%; the same stock, spread as on the curve, would reach 98.7%.",
    ]);
    expect(await frame.locator(".chart").getAttribute("aria-label")).toContain("Chosen 48,000, 98.2%");
    const row = frame.getByRole("row", { name: "Items' own targets" });
    expect(await row.locator("td").allInnerTexts()).toEqual(["54,000", "97.8%", "17,922"]);
  });

  it("without a budget marks the items' own targets and the best for the same stock", async () => {
    const { frame } = await show(NO_BUDGET);
    expect(await text(frame, ".figure .note")).toContain("on average, at cost");
    const rows = frame.getByRole("region", { name: "Points of the curve" }).locator("tbody tr");
    expect(await rows.allInnerTexts()).toEqual([
      "Best for the same stock\t54,000\t98.7%\t15,417",
      "Items' own targets\t54,000\t97.8%\t15,422",
      "Lowest yearly cost\t58,000\t99%\t15,305",
    ]);
  });

  it("with a budget of space says what space buys, and draws the curve over it", async () => {
    const { frame, problems } = await show(SPACE_BUDGET);
    expect(await text(frame, ".answer")).toEqual([
      "60 items: a stock that takes 819.7 of space and is worth 51,300 serves 98.2% of the demand at once, for 16,023 a year.",
    ]);
    expect(await text(frame, ".figure dt")).toEqual([
      "Space",
      "Stock value",
      "Fill rate",
      "Yearly cost",
      "Cycle service",
    ]);
    expect((await text(frame, ".figure .note"))[0]).toBe("−90.3 against the items' own targets");
    expect(await text(frame, ".words")).toEqual([
      "50 more of space buys 0.26 points of fill rate; 50 less costs 0.31 points.",
      "The items' own targets reach 97.8%; the same space, shared as on the curve, would reach 98.7%.",
    ]);
    const curve = frame.getByRole("region", { name: "What more service costs in space" });
    expect(await curve.locator(".chart").getAttribute("aria-label")).toBe(
      "Curve of the fill rate over the space: Chosen 819.7 of space, 98.2%; " +
        "Items' own targets 910 of space, 97.8%; Lowest yearly cost 990.4 of space, 99%.",
    );
    const rows = frame.getByRole("region", { name: "Points of the curve" }).locator("tr");
    expect((await rows.allInnerTexts()).slice(0, 2)).toEqual([
      "Point\tSpace\tFill rate\tYearly cost",
      "Chosen\t819.7\t98.2%\t16,023",
    ]);
    expect(problems).toEqual([]);
  });

  it("begins with the item of the largest stock value, its parts with their sentences", async () => {
    const { frame } = await show(ONE_ITEM);
    expect(await text(frame, "h3")).toEqual(["Tea: order at 12.5"]);
    expect(await text(frame, ".check")).toEqual(["The minimum order of 500 units lasts for 90 periods."]);
    expect(await text(frame, ".step .name")).toEqual([
      "Demand over the lead time",
      "Uncertainty of demand",
      "Budget",
      "Reorder point",
    ]);
    expect(await text(frame, ".step .units")).toEqual(["+10", "+6.5", "−4", "12.5"]);
    expect((await text(frame, ".step .why"))[0]).toBe("10 units are expected in 5 periods.");
    const widths = await frame
      .locator(".step .bar")
      .evaluateAll((bars) => bars.map((bar) => [(bar as HTMLElement).style.left, (bar as HTMLElement).style.width]));
    expect(widths.map(([left, width]) => [parseFloat(left ?? ""), parseFloat(width ?? "")])).toEqual([
      [0, expect.closeTo((10 / 16.5) * 100, 2)],
      [expect.closeTo((10 / 16.5) * 100, 2), expect.closeTo((6.5 / 16.5) * 100, 2)],
      [expect.closeTo((12.5 / 16.5) * 100, 2), expect.closeTo((4 / 16.5) * 100, 2)],
      [0, expect.closeTo((12.5 / 16.5) * 100, 2)],
    ]);
  });

  it("an item is found and chosen by keyboard alone", async () => {
    const { frame, page, problems } = await show(SIXTY_ITEMS);
    await frame.getByLabel("Find an item").focus();
    await page.keyboard.type("8515");
    expect(await frame.getByRole("status").innerText()).toBe("10 of 60 items.");
    expect((await text(frame, "h3"))[0]).toContain("85150A");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect((await text(frame, "h3"))[0]).toContain("85151A");
    expect(problems).toEqual([]);
  });

  it("says so if no item has such a name, and finds all again", async () => {
    const { frame } = await show(SIXTY_ITEMS);
    const search = frame.getByLabel("Find an item");
    await search.fill("no such item");
    expect(await frame.getByRole("status").innerText()).toBe("0 of 60 items.");
    expect(await frame.locator("h3").count()).toBe(0);
    await search.fill("");
    expect(await list(frame).locator("option").count()).toBe(60);
    expect(await frame.locator("h3").count()).toBe(1);
  });

  it("says how many items are not in the page", async () => {
    const { frame } = await show(TEN_THOUSAND_ITEMS);
    expect(await frame.getByRole("status").innerText()).toBe("500 items, and 9,500 more in the table.");
  });

  it("text from the data stays text", async () => {
    const { frame, problems } = await show(HOSTILE);
    expect(await frame.locator("h1").innerText()).toBe(MARKUP);
    expect((await text(frame, "h3"))[0]).toContain(MARKUP);
    expect(await text(frame, ".check")).toEqual([MARKUP]);
    expect((await text(frame, ".step .name"))[0]).toBe(MARKUP);
    expect((await text(frame, ".step .why"))[0]).toBe(MARKUP);
    expect(await frame.locator("img, main script").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it("has a word for no items and for unknown numbers", async () => {
    const empty = await show(NO_ITEMS);
    expect(await text(empty.frame, ".notice")).toEqual([
      "No item has a policy. The column Reason of the table Policy says why.",
    ]);
    const unknown = await show(NO_NUMBERS);
    expect(await text(unknown.frame, ".empty")).toEqual(["There is no exchange curve."]);
    expect(await text(unknown.frame, ".figure .value")).toEqual(["–", "–", "–", "–", "–"]);
    expect([...empty.problems, ...unknown.problems]).toEqual([]);
  });

  it("the tooltip of the curve has the numbers of its point", async () => {
    const { frame } = await show(SIXTY_ITEMS);
    const canvas = frame.locator(".chart");
    const { width, height } = (await canvas.boundingBox()) ?? { width: 0, height: 0 };
    await canvas.hover({ position: { x: width * 0.5, y: height / 2 } });
    await canvas.locator(".tooltip").waitFor();
    expect(await canvas.locator(".tooltip-line span").allInnerTexts()).toEqual([
      "Stock value",
      "Fill rate",
      "Yearly cost",
    ]);
  });
});
