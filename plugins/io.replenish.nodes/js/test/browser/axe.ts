// SPDX-License-Identifier: GPL-3.0-or-later
import axe from "axe-core";
import type { Frame } from "playwright-core";

/** What axe objects to in a frame, one line per rule, with the elements concerned. */
export async function findBarriers(frame: Frame): Promise<string[]> {
  await frame.addScriptTag({ content: axe.source });
  const { violations } = await frame.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
