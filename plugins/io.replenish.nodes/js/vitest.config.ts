// SPDX-License-Identifier: GPL-3.0-or-later
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/browser/build.ts"],
    // Far longer than any machine needs, however busy: a test that is still going then hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ["default", ["junit", { outputFile: "target/test-reports/TEST-views.xml", suiteName: "views" }]],
  },
});
