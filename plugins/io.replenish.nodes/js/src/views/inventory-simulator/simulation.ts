// SPDX-License-Identifier: GPL-3.0-or-later

/** The initial data of the Inventory Simulator view, as the node delivers them. */
export interface Simulation {
  readonly title: string;
  /** One outcome per policy and kind of demand, the current policy first; maybe not all policies. */
  readonly outcomes: readonly Outcome[];
  /** Stock over time, one per policy and kind of demand. */
  readonly stock: readonly StockLine[];
  /** How many policies were replayed. */
  readonly policiesInAll: number;
}

/** What became of a policy under a kind of demand. */
export interface Outcome {
  readonly policy: string;
  /** `History` or `Simulated`. */
  readonly demand: string;
  readonly items: number;
  /** Futures that were drawn; 1 for history. */
  readonly paths: number;
  readonly periods: number;
  readonly cost: Estimate;
  /** Against the current policy, with the same demand. */
  readonly costDifference: Estimate;
  readonly fillRate: Estimate;
  readonly fillRateDifference: Estimate;
  readonly cycleService: Estimate;
  readonly stockoutPeriods: number | null;
  readonly averageStock: number | null;
  readonly turns: number | null;
  readonly holdingCost: number | null;
  readonly orderCost: number | null;
  readonly stockoutCost: number | null;
  /** Against the policy that stands before this one, with the same demand; null for the first. */
  readonly before: Step | null;
}

/** How a policy differs from the one that stands before it. */
export interface Step {
  /** The one before. */
  readonly policy: string;
  readonly cost: Estimate;
  readonly fillRate: Estimate;
}

/** A number and the ends of its 95% interval, each null if there is none. */
export interface Estimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export const UNKNOWN: Estimate = { value: null, lower: null, upper: null };

/** Sums over all items, means over all futures; the lists are of one length. */
export interface StockLine {
  readonly policy: string;
  readonly demand: string;
  /** Periods that a point is the mean of. */
  readonly step: number;
  readonly demandUnits: readonly number[];
  /** Of the demand, what was served at once. */
  readonly served: readonly number[];
  readonly onHand: readonly number[];
  readonly onOrder: readonly number[];
}

/** One kind of demand, and everything that happened under it. */
export interface Scene {
  readonly demand: string;
  readonly outcomes: readonly Outcome[];
  readonly stock: readonly StockLine[];
}

/** History as it was, beside futures that were drawn. */
export const HISTORY = "History";

/**
 * The data as what the view shows.
 *
 * @throws Error if they are something else
 */
export function toSimulation(data: unknown): Simulation {
  const read = data as Partial<Simulation> | null;
  const complete =
    [read?.outcomes, read?.stock].every((list) => Array.isArray(list)) && typeof read?.policiesInAll === "number";
  if (!complete) {
    throw new Error("The node's results are incomplete. Reset the node, execute it and open the view again.");
  }
  return { title: "Inventory Simulator report", ...(read as Partial<Simulation>) } as Simulation;
}

/** The kinds of demand under which an item was replayed, in the order of the data. */
export function scenes({ outcomes, stock }: Simulation): Scene[] {
  const replayed = outcomes.filter((outcome) => outcome.items > 0);
  return [...new Set(replayed.map((outcome) => outcome.demand))].map((demand) => ({
    demand,
    outcomes: replayed.filter((outcome) => outcome.demand === demand),
    stock: stock.filter((line) => line.demand === demand),
  }));
}
