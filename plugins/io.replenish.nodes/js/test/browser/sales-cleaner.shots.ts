// SPDX-License-Identifier: GPL-3.0-or-later
import { LONG_NAMES, NO_ROWS, NOTHING_REJECTED, ONLINE_RETAIL, ONLY_RETURNS } from "../fixtures/reports";
import { takeShots } from "./shots";
import type { Stage } from "./stage";

takeShots("sales-cleaner", [
  ["wide", ONLINE_RETAIL, 1600, 1100, "light"],
  ["usual", ONLINE_RETAIL, 1100, 1200, "light", hoverRules],
  ["dark", ONLINE_RETAIL, 1100, 1200, "dark"],
  ["tablet", ONLINE_RETAIL, 760, 2000, "light"],
  ["narrow", ONLINE_RETAIL, 400, 2300, "light"],
  ["long-names", LONG_NAMES, 1100, 1300, "light"],
  ["no-rows", NO_ROWS, 900, 300, "light"],
  ["nothing-rejected", NOTHING_REJECTED, 1100, 1300, "light"],
  ["only-returns", ONLY_RETURNS, 1100, 1000, "light", showRevenue],
]);

async function hoverRules({ frame }: Stage): Promise<void> {
  await frame
    .locator(".chart")
    .first()
    .hover({ position: { x: 200, y: 80 } });
}

async function showRevenue({ frame }: Stage): Promise<void> {
  await frame.getByRole("radio", { name: "Revenue" }).check({ force: true });
}
