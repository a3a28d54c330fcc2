// SPDX-License-Identifier: GPL-3.0-or-later

/** The initial data of the Inventory Optimizer view, as the node delivers them. */
export interface Optimization {
  readonly title: string;
  /** The items' own targets, and the policy under a budget if there is one. */
  readonly plans: readonly Plan[];
  /** What service which stock can buy, from little stock, or little space if this is limited, to much. */
  readonly curve: readonly CurvePoint[];
  /** Items with a policy, those of the largest stock value first; maybe not all. */
  readonly items: readonly Item[];
  /** How many items have a policy. */
  readonly itemsInAll: number;
}

/** What stock takes; null if not known. */
export interface Amounts {
  readonly stockValue: number | null;
  /** In the unit of the item table. */
  readonly space: number | null;
}

/** All items together, under one way to set their service. */
export interface Plan extends Amounts {
  readonly plan: string;
  /** What the budget limits: "Stock value", "Space" or "Fill rate"; empty without a budget. */
  readonly limit: string;
  readonly items: number;
  readonly holdingCost: number | null;
  readonly orderCost: number | null;
  readonly stockoutCost: number | null;
  /** The three costs of a year together. */
  readonly cost: number | null;
  readonly fillRate: number | null;
  readonly cycleService: number | null;
  readonly turns: number | null;
}

/** What stock takes and the best fill rate that it buys. */
export interface CurvePoint extends Amounts {
  readonly fillRate: number;
  readonly cost: number | null;
  readonly chosen: boolean;
}

/** A point of the exchange curve: what is used, of money or of space, and the best fill rate that it buys. */
export interface ExchangePoint {
  readonly use: number;
  readonly fillRate: number;
  readonly cost: number | null;
  readonly chosen: boolean;
}

export interface Item {
  readonly product: string;
  readonly stockValue: number | null;
  readonly reorderPoint: number;
  readonly orderQuantity: number | null;
  readonly fillRate: number | null;
  readonly cycleService: number | null;
  /** What to think about, in sentences; empty if nothing. */
  readonly checks: string;
  /** They add up to the reorder point. */
  readonly parts: readonly Part[];
}

/** A part of a reorder point; a negative one makes it smaller. */
export interface Part {
  readonly part: string;
  readonly units: number;
  readonly sentence: string;
}

/** The plan of the policies under a budget. */
const BUDGET = "Budget";

/**
 * The data as what the view shows.
 *
 * @throws Error if they are something else
 */
export function toOptimization(data: unknown): Optimization {
  const read = data as Partial<Optimization> | null;
  const complete =
    [read?.plans, read?.curve, read?.items].every((list) => Array.isArray(list)) &&
    typeof read?.itemsInAll === "number";
  if (!complete) {
    throw new Error("The node's results are incomplete. Reset the node, execute it and open the view again.");
  }
  return { title: "Inventory Optimizer report", ...(read as Partial<Optimization>) } as Optimization;
}

/** The plan that the policies come from: that of the budget if there is one. */
export function planOf({ plans }: Optimization): Plan | undefined {
  return plans.find((plan) => plan.plan === BUDGET) ?? plans[0];
}

/** The plan of the items' own targets, unless the policies come from it. */
export function targetsBeside(optimization: Optimization): Plan | undefined {
  return optimization.plans.find((plan) => plan !== planOf(optimization));
}

/** The items whose name contains a text, whatever its case. */
export function itemsNamed(items: readonly Item[], text: string): Item[] {
  const sought = text.trim().toLowerCase();
  return items.filter((item) => item.product.toLowerCase().includes(sought));
}

/** Where a part's bar begins and ends, as shares of the width that all bars need. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The bars of parts, each beginning where the one before ends, and last that of their sum from zero. A part below zero
 * goes back; the width is that from the smallest to the largest level reached.
 */
export function waterfall(parts: readonly number[]): Span[] {
  const levels = [0];
  for (const units of parts) {
    levels.push((levels.at(-1) ?? 0) + units);
  }
  const lowest = Math.min(...levels);
  const width = Math.max(...levels) - lowest || 1;
  const share = (level: number) => (level - lowest) / width;
  const span = (from: number, to: number) => ({ start: share(Math.min(from, to)), end: share(Math.max(from, to)) });
  const steps = parts.map((_, index) => span(levels[index] ?? 0, levels[index + 1] ?? 0));
  return [...steps, span(0, levels.at(-1) ?? 0)];
}
