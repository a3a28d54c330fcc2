// SPDX-License-Identifier: GPL-3.0-or-later
import { defineConfig } from "vite";

/**
 * One classic script for all views, beside one small page per view: a classic script with a relative address also runs
 * from disk, and the chart library is in the bundle once.
 */
export default defineConfig({
  publicDir: "pages",
  // A library keeps this for its user to decide; here the browser is the user and has no `process`.
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    outDir: "../view",
    emptyOutDir: true,
    copyPublicDir: true,
    target: "es2022",
    license: { fileName: "third-party-licenses.md" },
    lib: {
      entry: "src/main.ts",
      formats: ["iife"],
      name: "replenishViews",
      fileName: () => "views.js",
    },
  },
});
