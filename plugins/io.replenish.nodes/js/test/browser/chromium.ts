// SPDX-License-Identifier: GPL-3.0-or-later
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const USUAL_PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser named by the environment variable CHROMIUM, else one in a usual place, else none. */
export const CHROMIUM = process.env.CHROMIUM ?? USUAL_PATHS.find((path) => existsSync(path));

if (!CHROMIUM) {
  console.warn("No Chromium found: the browser tests are skipped. Install it, or set CHROMIUM to its path.");
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
    args: ["--allow-file-access-from-files"],
  });
}
