// SPDX-License-Identifier: GPL-3.0-or-later
import { formatAmount, formatUnits } from "../../shared/format";
import { type Amounts, type ExchangePoint, type Optimization, planOf } from "./optimization";

/*
 * What service is bought with. The page speaks of one of them.
 */

/** Something that stock takes, with the words for it. */
export interface Resource {
  /** What a point, or a plan, takes of it. */
  readonly amount: (amounts: Amounts) => number | null;
  readonly format: (amount: number | null) => string;
  /** Heads a column. */
  readonly header: string;
  /** Names an axis. */
  readonly axis: string;
  /** What the curve is about. */
  readonly title: string;
  /** What a point of the curve is, in the legend. */
  readonly best: string;
  /** So much of it, in a sentence. */
  readonly some: (amount: string) => string;
  /** So much more of it, in a sentence. */
  readonly more: (amount: string) => string;
  /** The same amount of it, used in the best way. */
  readonly same: string;
}

const STOCK_VALUE: Resource = {
  amount: ({ stockValue }) => stockValue,
  format: formatAmount,
  header: "Stock value",
  axis: "Stock value",
  title: "What more service costs in stock",
  best: "Best fill rate for the stock",
  some: (amount) => amount,
  more: (amount) => `${amount} more in stock`,
  same: "the same stock, spread as on the curve",
};

const SPACE: Resource = {
  amount: ({ space }) => space,
  format: formatUnits,
  header: "Space",
  axis: "Space, in the unit of the item table",
  title: "What more service costs in space",
  best: "Best fill rate for the space",
  some: (amount) => `${amount} of space`,
  more: (amount) => `${amount} more of space`,
  same: "the same space, shared as on the curve",
};

/** The limit of a plan whose budget is one of space. */
const SPACE_LIMIT = "Space";

/** Whether the policies share a budget of space. */
export function isSpaceLimited(optimization: Optimization): boolean {
  return planOf(optimization)?.limit === SPACE_LIMIT;
}

/** What the budget limits if it is space, else money. */
export function resourceOf(optimization: Optimization): Resource {
  return isSpaceLimited(optimization) ? SPACE : STOCK_VALUE;
}

/** The exchange curve by what it spends; a point that spends nobody knows how much is none. */
export function exchangeCurve({ curve }: Optimization, resource: Resource): ExchangePoint[] {
  return curve.flatMap(({ fillRate, cost, chosen, ...amounts }) => {
    const use = resource.amount(amounts);
    return use === null ? [] : [{ use, fillRate, cost, chosen }];
  });
}
