// SPDX-License-Identifier: GPL-3.0-or-later
import {
  LONG_NAMES,
  NO_BUDGET,
  NO_ITEMS,
  NO_NUMBERS,
  ONE_ITEM,
  SIXTY_ITEMS,
  SPACE_BUDGET,
  TEN_THOUSAND_ITEMS,
} from "../fixtures/optimizations";
import { takeShots } from "./shots";

takeShots("inventory-optimizer", [
  ["wide", SIXTY_ITEMS, 1600, 1100, "light"],
  ["usual", SIXTY_ITEMS, 1100, 1200, "light"],
  ["dark", SIXTY_ITEMS, 1100, 1200, "dark"],
  ["narrow", SIXTY_ITEMS, 400, 2100, "light"],
  ["space", SPACE_BUDGET, 1100, 1200, "light"],
  ["space-narrow", SPACE_BUDGET, 400, 2100, "light"],
  ["no-budget", NO_BUDGET, 1100, 1200, "light"],
  ["ten-thousand", TEN_THOUSAND_ITEMS, 1100, 1200, "light"],
  ["one-item", ONE_ITEM, 1100, 1100, "light"],
  ["no-numbers", NO_NUMBERS, 1100, 800, "light"],
  ["long-names", LONG_NAMES, 1100, 1300, "light"],
  ["no-items", NO_ITEMS, 900, 300, "light"],
]);
