// SPDX-License-Identifier: GPL-3.0-or-later
import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchChromium } from "./chromium";
import { startServer } from "./server";
import { openView, type Scene, type Stage } from "./stage";

/** A browser and a server for the tests of a file. */
export interface Session {
  browser(): Browser;
  /** The server's address. */
  url(): string;
  /** Shows a view with a node's results; the page is closed after the test at the latest. */
  show(view: string, result: unknown, changes?: Partial<Scene>): Promise<Stage>;
}

/** Starts both before the tests of the surrounding `describe` and ends them after. */
export function startSession(): Session {
  let browser: Browser;
  let http: { url: string; server: Server };
  let stages: Stage[] = [];

  beforeAll(async () => {
    [browser, http] = await Promise.all([launchChromium(), startServer()]);
  });

  afterAll(async () => {
    await browser.close();
    http.server.close();
  });

  afterEach(async () => {
    await Promise.all(stages.map((stage) => stage.close()));
    stages = [];
  });

  return {
    browser: () => browser,
    url: () => http.url,
    async show(view, result, changes = {}) {
      const stage = await openView(browser, {
        view,
        origin: { server: http.url },
        initialData: { result },
        ...changes,
      });
      stages.push(stage);
      return stage;
    },
  };
}
