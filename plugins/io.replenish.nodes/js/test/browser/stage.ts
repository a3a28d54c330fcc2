// SPDX-License-Identifier: GPL-3.0-or-later
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { HOST, VIEWS } from "./paths";

/** Where host and page come from: a server, the disk, or the disk with the page as one self-contained text. */
export type Origin = { server: string } | "disk" | "self-contained";

export interface Scene {
  /** Name of the page without `.html`. */
  readonly view: string;
  readonly origin: Origin;
  /** What the node's initial data service answers: `{result}` or an error. */
  readonly initialData: unknown;
  readonly onRequest?: boolean;
  readonly silent?: boolean;
  readonly browser?: BrowserContextOptions;
}

export interface Stage {
  readonly page: Page;
  readonly frame: Frame;
  /** Everything that went wrong or went where it should not: errors, warnings, requests to other places. */
  readonly problems: string[];
  close(): Promise<void>;
}

declare global {
  interface Window {
    showView(options: object): void;
    alerts: { message: string }[];
    dataRequests: string[];
  }
}

/** Far longer than the ten seconds after which KNIME's service gives up waiting for its host. */
const PATIENCE_MS = 60_000;

/** What Chromium says about the sandbox that KNIME gives its frames, whatever is in them. */
const SANDBOX_WARNING = "An iframe which has both allow-scripts and allow-same-origin";

/** Shows a view in the test host and waits until it has loaded. */
export async function openView(browser: Browser, scene: Scene): Promise<Stage> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...scene.browser });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const server = typeof scene.origin === "object" ? scene.origin.server : undefined;
    const problems = watch(page, server ?? "file:");
    await page.goto(server ? `${server}/host/host.html` : pathToFileURL(join(HOST, "host.html")).href);
    const { initialData, onRequest, silent } = scene;
    const options = { page: await pageToShow(scene, server), initialData, onRequest, silent };
    await page.evaluate((shown) => window.showView(shown), options);
    const frame = await frameOf(page);
    return { page, frame, problems, close: () => context.close() };
  } catch (problem) {
    await context.close();
    throw problem;
  }
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) {
    throw new Error("The host shows no frame.");
  }
  await frame.waitForSelector("main:not([aria-busy])");
  return frame;
}

/** A chart that shows anything paints more pixels than this; a blank one none. */
export const PAINTED = 1000;

/** The number of pixels of a chart that are painted. */
export function paintedPixels(frame: Frame, chart: number): Promise<number> {
  return frame
    .locator(".chart canvas")
    .nth(chart)
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
    });
}

function watch(page: Page, home: string): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    const complaint = message.type() === "error" || message.type() === "warning";
    if (complaint && !message.text().startsWith(SANDBOX_WARNING)) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (![home, "data:", "about:"].some((start) => request.url().startsWith(start))) {
      problems.push(`request: ${request.url()}`);
    }
  });
  return problems;
}

async function pageToShow({ view, origin }: Scene, server: string | undefined): Promise<object> {
  if (server) {
    return { src: `${server}/view/${view}.html` };
  }
  const file = join(VIEWS, `${view}.html`);
  return origin === "disk" ? { src: pathToFileURL(file).href } : { srcdoc: await selfContained(file) };
}

/** The page with its script in it. */
async function selfContained(file: string): Promise<string> {
  const script = await readFile(join(VIEWS, "views.js"), "utf8");
  return (await readFile(file, "utf8")).replace('<script src="views.js"></script>', () => `<script>${script}</script>`);
}
