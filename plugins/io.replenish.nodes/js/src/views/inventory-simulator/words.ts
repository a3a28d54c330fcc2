// SPDX-License-Identifier: GPL-3.0-or-later
import { formatAmount, formatChange, formatCount, formatQuantity, formatShare, NOTHING } from "../../shared/format";
import { type Estimate, HISTORY, type Outcome, type Scene } from "./simulation";

/*
 * What a replay says in sentences.
 */

/** Less than this share of the cost is called the same cost. */
const SAME_COST = 0.0005;

/** More sentences are not read. */
const MOST_SENTENCES = 2;

/** `Proposed costs 12% less than Current and serves 98% of the demand at once instead of 94%.` */
export function comparison(outcome: Outcome, current: Outcome): string {
  return `${outcome.policy} ${costWords(outcome, current)} and ${serviceWords(outcome, current)}.`;
}

/**
 * The policies to speak of beside the current one: all if they are few, else the cheapest and the one that serves best.
 */
export function worthASentence(others: readonly Outcome[]): Outcome[] {
  if (others.length <= MOST_SENTENCES) {
    return [...others];
  }
  const cost = (outcome: Outcome) => outcome.cost.value ?? Number.POSITIVE_INFINITY;
  const service = (outcome: Outcome) => outcome.fillRate.value ?? Number.NEGATIVE_INFINITY;
  const cheapest = others.reduce((best, other) => (cost(other) < cost(best) ? other : best));
  const safest = others.reduce((best, other) => (service(other) > service(best) ? other : best));
  return [...new Set([cheapest, safest])];
}

/** Of policies that have a sentence: those to compare with the one before them too, each with that one. */
export function worthAStep(named: readonly Outcome[]): [Outcome, Outcome][] {
  return named.flatMap((outcome): [Outcome, Outcome][] => {
    const before = named.find(({ policy }) => policy === outcome.before?.policy);
    return before ? [[outcome, before]] : [];
  });
}

/** Says so if the difference of the costs may be chance; nothing where that is not known, or is not so. */
export function doubt({ lower, upper }: Estimate, policy: string, other: string): string {
  return lower !== null && upper !== null && lower <= 0 && upper >= 0
    ? `The difference in cost between ${policy} and ${other} may be chance: its 95% interval, ${interval(lower, upper)}, includes 0.`
    : "";
}

/** What was replayed, and where its intervals come from: `60 items, 28 periods of history.` */
export function extent({ demand, outcomes }: Scene): string {
  const { items, periods, paths } = outcomes[0] ?? { items: 0, periods: 0, paths: 0 };
  const history = demand === HISTORY;
  const parts = [formatQuantity(items, "item"), formatQuantity(periods, "period")];
  const what = history
    ? `${parts.join(", ")} of history.`
    : `${[...parts, formatQuantity(paths, "simulated future")].join(", ")}.`;
  const intervals = outcomes.some(({ cost, fillRate }) => cost.lower !== null || fillRate.lower !== null);
  return intervals
    ? `${what} Intervals of 95% come from the differences between ${history ? "items" : "futures"}.`
    : what;
}

/**
 * A number, and its interval if it has one. Where all items or futures agree there is nothing to estimate a doubt from:
 * an interval from 100% to 100% would promise what nobody knows.
 */
export function estimateText({ value, lower, upper }: Estimate, format: (value: number | null) => string): string {
  if (lower === null || upper === null) {
    return format(value);
  }
  return lower === upper
    ? `${format(value)} without exception`
    : `${format(value)} (${format(lower)} to ${format(upper)})`;
}

export function shareText(value: number | null): string {
  return value === null ? NOTHING : formatShare(value, 1);
}

/** A change of a share in percentage points: `+1.2`. */
export function pointsText(difference: number | null): string {
  return difference === null
    ? NOTHING
    : formatChange(Math.round(difference * 1000) / 10, (points) => formatTenths(points));
}

function formatTenths(points: number): string {
  return points.toFixed(1).replace("-", "−");
}

function costWords(outcome: Outcome, current: Outcome): string {
  const [now, then] = [outcome.cost.value, current.cost.value];
  if (now === null || then === null) {
    return "has no known cost";
  }
  const change = now - then;
  if (!(then > 0)) {
    return change === 0
      ? `costs as much as ${current.policy}`
      : `costs ${formatAmount(now)} instead of ${formatAmount(then)}`;
  }
  const relative = Math.abs(change) / then;
  return relative < SAME_COST
    ? `costs as much as ${current.policy}`
    : `costs ${formatShare(relative, 1)} ${change < 0 ? "less" : "more"} than ${current.policy}`;
}

function serviceWords(outcome: Outcome, current: Outcome): string {
  const [now, then] = [shareText(outcome.fillRate.value), shareText(current.fillRate.value)];
  return now === then
    ? `serves ${now} of the demand at once, as before`
    : `serves ${now} of the demand at once instead of ${then}`;
}

function interval(lower: number, upper: number): string {
  return `${formatChange(lower, formatAmount)} to ${formatChange(upper, formatAmount)}`;
}

/** `and 3 more policies in the table`, nothing if all are shown. */
export function more(shown: number, inAll: number): string {
  const hidden = inAll - shown;
  return hidden > 0
    ? `${formatCount(hidden)} more ${hidden === 1 ? "policy is" : "policies are"} in the table Policies.`
    : "";
}
