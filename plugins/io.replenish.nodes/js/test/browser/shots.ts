// SPDX-License-Identifier: GPL-3.0-or-later
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, it } from "vitest";
import { launchChromium } from "./chromium";
import { openView, type Stage } from "./stage";

/** Longer than the entry of a chart. */
const SETTLED_MS = 700;

/** A picture: its name, the data shown, the size and colours of the page, and what is done on it before. */
export type Shot = readonly [
  name: string,
  data: unknown,
  width: number,
  height: number,
  colorScheme: "light" | "dark",
  before?: (stage: Stage) => Promise<void>,
];

/** Takes pictures of a view into target/shots, and one of it with data that it cannot show. */
export function takeShots(view: string, shots: readonly Shot[]): void {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  const all: Shot[] = [...shots, ["error", undefined, 900, 300, "light"]];
  it.each(all.map((shot) => [shot[0], shot] as const))(
    "%s",
    async (_, [name, result, width, height, colorScheme, before]) => {
      const stage = await openView(browser, {
        view,
        origin: "disk",
        initialData: result === undefined ? {} : { result },
        browser: { viewport: { width, height }, colorScheme },
      });
      await before?.(stage);
      await stage.page.waitForTimeout(SETTLED_MS);
      await stage.page.screenshot({ path: `target/shots/${view}-${name}.png` });
      await stage.close();
    },
  );
}
