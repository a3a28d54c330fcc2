// SPDX-License-Identifier: GPL-3.0-or-later
import { defineConfig } from "vitest/config";

/** `npm run shots`: pictures of the views in many states, into target/shots, for a person to look at. */
export default defineConfig({
  test: {
    include: ["test/browser/*.shots.ts"],
    globalSetup: ["test/browser/build.ts"],
    testTimeout: 60_000,
  },
});
