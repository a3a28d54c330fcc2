// SPDX-License-Identifier: GPL-3.0-or-later
import {
  EIGHT_POLICIES,
  LONG_NAMES,
  NOTHING_REPLAYED,
  ONE_PERIOD,
  THREE_POLICIES,
  TWO_POLICIES,
} from "../fixtures/simulations";
import { takeShots } from "./shots";
import type { Stage } from "./stage";

takeShots("inventory-simulator", [
  ["wide", TWO_POLICIES, 1600, 1250, "light"],
  ["usual", TWO_POLICIES, 1100, 1300, "light", hoverStock],
  ["dark", TWO_POLICIES, 1100, 1300, "dark", showSimulated],
  ["narrow", TWO_POLICIES, 400, 2100, "light"],
  ["three-policies", THREE_POLICIES, 1100, 1500, "light"],
  ["eight-policies", EIGHT_POLICIES, 1100, 1900, "light"],
  ["one-period", ONE_PERIOD, 1100, 1300, "light"],
  ["long-names", LONG_NAMES, 1100, 1700, "light"],
  ["nothing-replayed", NOTHING_REPLAYED, 900, 300, "light"],
]);

async function hoverStock({ frame }: Stage): Promise<void> {
  await frame
    .locator(".chart")
    .first()
    .hover({ position: { x: 400, y: 120 } });
}

async function showSimulated({ frame }: Stage): Promise<void> {
  await frame.getByRole("radio", { name: "Simulated" }).check({ force: true });
}
