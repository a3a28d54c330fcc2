// SPDX-License-Identifier: GPL-3.0-or-later
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/browser/build.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A page paints when the machine gets round to it; the default of a second is too short for a busy one.
    expect: { poll: { timeout: 20_000 } },
    reporters: ["default", ["junit", { outputFile: "target/test-reports/TEST-views.xml", suiteName: "views" }]],
  },
});
