// SPDX-License-Identifier: GPL-3.0-or-later
import { copyFile } from "node:fs/promises";
import { build } from "vite";
import { HOST } from "./paths";

/** Builds the views, so that the tests never see an old one, and the host that shows them. */
export default async function buildPages(): Promise<void> {
  await build({ logLevel: "warn" });
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: HOST,
      emptyOutDir: true,
      lib: { entry: "test/host/host.js", formats: ["iife"], name: "host", fileName: () => "host.js" },
    },
  });
  await copyFile("test/host/host.html", `${HOST}/host.html`);
}
