// SPDX-License-Identifier: GPL-3.0-or-later
import { resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "../..");

/** The built views, as the bundle carries them. */
export const VIEWS = resolve(PROJECT, "../view");

/** The built host of the tests. */
export const HOST = resolve(PROJECT, "target/host");
