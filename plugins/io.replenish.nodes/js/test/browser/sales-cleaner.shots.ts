// SPDX-License-Identifier: GPL-3.0-or-later
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, it } from "vitest";
import { LONG_NAMES, NO_ROWS, NOTHING_REJECTED, ONLINE_RETAIL, ONLY_RETURNS } from "../fixtures/reports";
import { launchChromium } from "./chromium";
import { openView } from "./stage";

/** Longer than the entry of a chart. */
const SETTLED_MS = 700;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

it.each([
  ["wide", ONLINE_RETAIL, 1600, 1100, "light"],
  ["usual", ONLINE_RETAIL, 1100, 1200, "light"],
  ["dark", ONLINE_RETAIL, 1100, 1200, "dark"],
  ["tablet", ONLINE_RETAIL, 760, 2000, "light"],
  ["narrow", ONLINE_RETAIL, 400, 2300, "light"],
  ["long-names", LONG_NAMES, 1100, 1300, "light"],
  ["no-rows", NO_ROWS, 900, 300, "light"],
  ["nothing-rejected", NOTHING_REJECTED, 1100, 1300, "light"],
  ["only-returns", ONLY_RETURNS, 1100, 1000, "light"],
] as const)("%s", async (name, report, width, height, colorScheme) => {
  const { page, frame, close } = await openView(browser, {
    view: "sales-cleaner",
    origin: "disk",
    initialData: { result: report },
    browser: { viewport: { width, height }, colorScheme },
  });
  if (name === "only-returns") {
    await frame.getByRole("radio", { name: "Revenue" }).check({ force: true });
  }
  if (name === "usual") {
    await frame
      .locator(".chart")
      .first()
      .hover({ position: { x: 200, y: 80 } });
  }
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: `target/shots/sales-cleaner-${name}.png` });
  await close();
});

it("error", async () => {
  const { page, close } = await openView(browser, {
    view: "sales-cleaner",
    origin: "disk",
    initialData: {},
    browser: { viewport: { width: 900, height: 300 } },
  });
  await page.screenshot({ path: "target/shots/sales-cleaner-error.png" });
  await close();
});
