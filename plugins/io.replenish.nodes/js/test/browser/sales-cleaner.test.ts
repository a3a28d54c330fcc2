// SPDX-License-Identifier: GPL-3.0-or-later
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { MARKUP } from "../fixtures/markup";
import { HOSTILE, NO_ROWS, NOTHING_REJECTED, ONLINE_RETAIL, ONLY_RETURNS } from "../fixtures/reports";
import { CHROMIUM } from "./chromium";
import { startSession } from "./session";
import { PAINTED, paintedPixels, type Scene, type Stage } from "./stage";

describe.skipIf(!CHROMIUM)("the Sales Cleaner view in a browser", () => {
  const session = startSession();

  const show = (result: unknown, changes?: Partial<Scene>): Promise<Stage> =>
    session.show("sales-cleaner", result, changes);

  const text = (frame: Frame, selector: string) => frame.locator(selector).allInnerTexts();

  it("asks the node for the data where the configuration has none", async () => {
    const { page, frame, problems } = await show(ONLINE_RETAIL, { onRequest: true });
    expect(await text(frame, ".figure .value")).toHaveLength(4);
    expect(await page.evaluate(() => window.dataRequests)).toEqual(["initial_data"]);
    expect(problems).toEqual([]);
  });

  it("headline says what became of rows and revenue", async () => {
    const { frame } = await show(ONLINE_RETAIL);
    expect(await frame.locator("h1").innerText()).toBe("Sales Cleaner report");
    expect(await text(frame, ".figure .value")).toEqual(["541,909", "524,877", "17,032", "10,631,049"]);
    expect(await text(frame, ".figure .note")).toEqual([
      "all rows of the input",
      "96.9% of rows",
      "3.1% of rows",
      "+883,301 (+9.1%) against 9,747,748 before",
    ]);
  });

  it("rules are in deciding order with all their numbers", async () => {
    const { frame } = await show(ONLINE_RETAIL);
    const rows = frame.getByRole("region", { name: "Rules in deciding order" }).locator("tbody tr");
    expect(await rows.locator("th").allInnerTexts()).toEqual(ONLINE_RETAIL.rules.map((rule) => rule.rule));
    const cells = (name: string) => rows.filter({ hasText: name }).locator("td").allInnerTexts();
    expect(await cells("Cancellation")).toEqual(["Reject", "9,288", "9,288", "−896,812", "C536379"]);
    expect(await cells("Missing customer")).toEqual(["Keep", "135,080", "0", "–", "536414"]);
  });

  it("policies stay in one piece beside long examples", async () => {
    const rules = ONLINE_RETAIL.rules.map((rule) => ({ ...rule, example: "CustomerID is missing" }));
    const { frame } = await show({ ...ONLINE_RETAIL, rules });
    const lines = await frame.locator(".badge").evaluateAll((badges) =>
      badges.map((badge) => {
        const text = document.createRange();
        text.selectNodeContents(badge);
        return text.getClientRects().length;
      }),
    );
    expect(lines).toEqual(rules.map(() => 1));
  });

  it("the profile compares before, after and rejected", async () => {
    const { frame } = await show(ONLINE_RETAIL);
    const row = frame.getByRole("row", { name: "Orders" });
    expect(await row.locator("td").allInnerTexts()).toEqual(["25,900", "19,959", "7,900"]);
  });

  it("the chart by month switches to revenue by keyboard", async () => {
    const { frame, problems } = await show(ONLINE_RETAIL);
    const chart = frame.locator(".chart").nth(1);
    expect(await chart.getAttribute("aria-label")).toMatch(/rows before and after cleaning in 13 months/);
    await frame.getByRole("radio", { name: "Rows" }).focus();
    await frame.page().keyboard.press("ArrowRight");
    expect(await frame.getByRole("radio", { name: "Revenue" }).isChecked()).toBe(true);
    expect(await chart.getAttribute("aria-label")).toMatch(/revenue before and after/);
    await expect.poll(() => paintedPixels(frame, 1)).toBeGreaterThan(PAINTED);
    expect(problems).toEqual([]);
  });

  it("every control is reached by the Tab key", async () => {
    const { frame, page } = await show(ONLINE_RETAIL);
    const reached: string[] = [];
    await frame.locator("body").focus();
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press("Tab");
      reached.push(
        await frame.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.tagName ?? ""),
      );
    }
    expect(reached).toEqual([
      "Rules in deciding order",
      "INPUT",
      "SUMMARY",
      "The data before and after cleaning, and the rejected rows",
    ]);
  });

  it("text from the data stays text, in the page and in tooltips", async () => {
    const { frame, problems } = await show(HOSTILE);
    expect(await frame.locator("h1").innerText()).toBe(MARKUP);
    expect(await frame.locator(".example").innerText()).toBe(MARKUP);
    expect(await frame.locator(".badge").innerText()).toBe(MARKUP);
    for (const chart of [0, 1]) {
      const canvas = frame.locator(".chart").nth(chart);
      await canvas.scrollIntoViewIfNeeded();
      const { width, height } = (await canvas.boundingBox()) ?? { width: 0, height: 0 };
      await canvas.hover({ position: { x: width * 0.7, y: height / 2 } });
      const title = canvas.locator(".tooltip strong");
      await title.waitFor();
      expect(await title.innerText()).toBe(MARKUP);
    }
    expect(await frame.locator("img, main script").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it("an input without rows has a word instead of charts", async () => {
    const { frame, problems } = await show(NO_ROWS);
    expect(await text(frame, ".notice")).toEqual(["The input has no rows, so there was nothing to clean."]);
    expect(await frame.locator(".chart").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it("says so when nothing was rejected", async () => {
    const { frame, problems } = await show(NOTHING_REJECTED);
    expect(await text(frame, ".summary, .empty")).toEqual([
      "Nothing was rejected: every row is in the clean table.",
      "No rule matched any row.",
    ]);
    expect(await text(frame, ".figure .note")).toContain("same as before");
    expect(problems).toEqual([]);
  });

  it("negative revenue and unknown months are shown", async () => {
    const { frame, problems } = await show(ONLY_RETURNS);
    expect(await text(frame, ".figure .note")).toContain("+1,235 against −1,235 before");
    await frame.getByText("Numbers by month").click();
    const row = frame.getByRole("row", { name: "unknown" });
    expect(await row.locator("td").allInnerTexts()).toEqual(["3", "0", "−1,235", "0.00"]);
    await frame.getByText("Revenue", { exact: true }).first().click();
    await expect.poll(() => paintedPixels(frame, 1)).toBeGreaterThan(PAINTED);
    expect(problems).toEqual([]);
  });

  it("charts follow the width of the page", async () => {
    const { frame, page, problems } = await show(ONLINE_RETAIL);
    const canvas = frame.locator(".chart canvas").first();
    await page.setViewportSize({ width: 500, height: 800 });
    await expect.poll(async () => (await canvas.boundingBox())?.width ?? 0).toBeLessThan(480);
    expect(problems).toEqual([]);
  });

  it("a dark page has other colours", async () => {
    const background = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const { frame, page, problems } = await show(ONLINE_RETAIL);
    const light = await background(frame);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background(frame)).not.toBe(light);
    await expect.poll(() => paintedPixels(frame, 0)).toBeGreaterThan(PAINTED);
    expect(problems).toEqual([]);
  });

  it.each([
    ["an error of the node", { userError: { message: "Execution is too old" } }, "The node has no results to show."],
    ["no data", {}, "The node has no results to show."],
    ["other data", { result: { title: "x" } }, "The node's results are incomplete."],
  ])("%s becomes a message for a person", async (_, initialData, message) => {
    const { frame } = await show(null, { initialData });
    expect(await frame.getByRole("alert").innerText()).toContain(message);
  });

  it("an error of the node goes to the application too", async () => {
    const { page } = await show(null, { initialData: { userError: { message: "Broken" } } });
    expect((await page.evaluate(() => window.alerts)).map((alert) => alert.message)).toContain("Broken");
  });

  it("an application that never answers is named as the cause", async () => {
    const { frame } = await show(null, { silent: true });
    expect(await frame.getByRole("alert").innerText()).toContain("did not deliver the node's results");
  });
});
