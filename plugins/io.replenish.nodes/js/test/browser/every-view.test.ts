// SPDX-License-Identifier: GPL-3.0-or-later
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import * as optimizations from "../fixtures/optimizations";
import * as reports from "../fixtures/reports";
import * as simulations from "../fixtures/simulations";
import { findBarriers } from "./axe";
import { CHROMIUM } from "./chromium";
import { VIEWS } from "./paths";
import { startSession } from "./session";
import { PAINTED, paintedPixels } from "./stage";

/** What holds for every view: usual data with their number of charts, names beyond every width, and other states. */
const EVERY_VIEW = [
  {
    view: "sales-cleaner",
    usual: reports.ONLINE_RETAIL,
    charts: 2,
    long: reports.LONG_NAMES,
    others: [reports.NO_ROWS, reports.NOTHING_REJECTED],
  },
  {
    view: "inventory-optimizer",
    usual: optimizations.SIXTY_ITEMS,
    charts: 1,
    long: optimizations.LONG_NAMES,
    others: [
      optimizations.NO_BUDGET,
      optimizations.TEN_THOUSAND_ITEMS,
      optimizations.ONE_ITEM,
      optimizations.NO_NUMBERS,
      optimizations.NO_ITEMS,
    ],
  },
  {
    view: "inventory-simulator",
    usual: simulations.TWO_POLICIES,
    charts: 3,
    long: simulations.LONG_NAMES,
    others: [simulations.EIGHT_POLICIES, simulations.ONE_PERIOD, simulations.NOTHING_REPLAYED],
  },
];

describe.skipIf(!CHROMIUM).each(EVERY_VIEW)("the view $view", ({ view, usual, charts, long, others }) => {
  const session = startSession();

  it.each(["server", "disk", "self-contained"] as const)(
    "shows its charts without any complaint from %s",
    async (place) => {
      const origin = place === "server" ? { server: session.url() } : place;
      const { frame, problems } = await session.show(view, usual, { origin });
      for (let chart = 0; chart < charts; chart++) {
        await expect.poll(() => paintedPixels(frame, chart)).toBeGreaterThan(PAINTED);
      }
      expect(problems).toEqual([]);
    },
  );

  it.each(["light", "dark"] as const)(
    "is no barrier for disabled people, says axe, on a %s page",
    async (colorScheme) => {
      for (const result of [usual, ...others]) {
        const stage = await session.show(view, result, { browser: { colorScheme, reducedMotion: "reduce" } });
        expect(await findBarriers(stage.frame)).toEqual([]);
        expect(stage.problems).toEqual([]);
        await stage.close();
      }
    },
  );

  it.each([400, 700, 1000, 1600])("nothing runs over the page at a width of %i pixels", async (width) => {
    for (const result of [usual, long]) {
      const { frame, problems, close } = await session.show(view, result, {
        browser: { viewport: { width, height: 800 } },
      });
      const overflow = await frame.evaluate(() => {
        const page = document.documentElement;
        return page.scrollWidth - page.clientWidth;
      });
      expect(overflow).toBe(0);
      expect(problems).toEqual([]);
      await close();
    }
  });

  it("says where it belongs if it is opened alone", async () => {
    const page = await session.browser().newPage();
    await page.goto(pathToFileURL(`${VIEWS}/${view}.html`).href);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Open it from the node's view or from an exported report.");
    await page.close();
  });

  it("says so if the data are of another kind", async () => {
    const { frame } = await session.show(view, { title: "x" });
    expect(await frame.getByRole("alert").innerText()).toContain("The node's results are incomplete.");
  });
});
