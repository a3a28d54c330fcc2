// SPDX-License-Identifier: GPL-3.0-or-later
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { VIEWS } from "../browser/paths";

describe("the built script", () => {
  let script: string;

  beforeAll(async () => {
    script = await readFile(join(VIEWS, "views.js"), "utf8");
  });

  it("can stand inside a page: it ends no script element and starts no comment", () => {
    expect(script).not.toMatch(/<\/script|<!--/i);
  });

  it("is a classic script", () => {
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toMatch(/^\s*(import|export)\s/m);
  });
});
