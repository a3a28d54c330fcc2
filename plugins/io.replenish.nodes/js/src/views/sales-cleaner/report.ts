// SPDX-License-Identifier: GPL-3.0-or-later

/** The initial data of the Sales Cleaner view, as the node delivers them. */
export interface Report {
  readonly title: string;
  readonly rows: Split;
  /** Quantity times price; negative where cancellations outweigh sales. */
  readonly revenue: Split;
  /** In deciding order. */
  readonly rules: readonly Rule[];
  readonly profile: readonly Measure[];
  readonly months: readonly Month[];
}

/** Input = clean + rejected. */
export interface Split {
  readonly input: number;
  readonly clean: number;
  readonly rejected: number;
}

export interface Rule {
  readonly rule: string;
  readonly policy: string;
  /** Rows that the rule alone finds in the input. */
  readonly matched: number;
  /** Rows rejected by this rule, as the first that matched. */
  readonly decided: number;
  /** Revenue of the decided rows. */
  readonly revenue: number | null;
  readonly example: string | null;
}

export interface Measure {
  readonly measure: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
  readonly rejected: number | string | null;
}

export interface Month {
  /** `2010-12`, or a word for rows without a readable date. */
  readonly month: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
}

/** The policy of a rule that rejects rows; one with any other policy keeps them. */
const REJECT = "REJECT";

/** More months than these in one gap are a wrong date, not a pause in sales. */
const LONGEST_GAP = 24;

/**
 * The data as a report.
 *
 * @throws Error if they are something else
 */
export function toReport(data: unknown): Report {
  const report = data as Partial<Report> | null;
  const complete =
    isSplit(report?.rows) &&
    isSplit(report?.revenue) &&
    [report?.rules, report?.profile, report?.months].every((list) => Array.isArray(list));
  if (!complete) {
    throw new Error("The node's results are incomplete. Reset the node, execute it and open the view again.");
  }
  return { title: "Sales Cleaner report", ...(report as Partial<Report>) } as Report;
}

export function rejects(rule: Rule): boolean {
  return rule.policy === REJECT;
}

/** The rules that found something, those that found most first. */
export function rulesByMatches(rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => rule.matched > 0).sort((a, b) => b.matched - a.matched);
}

/** The months in order, those without any row in between filled in with zeros, rows of no month last. */
export function completeMonths(months: readonly Month[]): Month[] {
  const dated = months.filter((month) => monthNumber(month.month) !== null);
  dated.sort((a, b) => numberOf(a) - numberOf(b));
  const result: Month[] = [];
  for (const month of dated) {
    const previous = result.at(-1);
    if (previous) {
      result.push(...gapBetween(numberOf(previous), numberOf(month)));
    }
    result.push(month);
  }
  return result.concat(months.filter((month) => monthNumber(month.month) === null));
}

function gapBetween(previous: number, next: number): Month[] {
  const missing = next - previous - 1;
  return missing > 0 && missing <= LONGEST_GAP
    ? Array.from({ length: missing }, (_, index) => emptyMonth(previous + 1 + index))
    : [];
}

function emptyMonth(number: number): Month {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  const month = `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
  return { month, rowsBefore: 0, rowsAfter: 0, revenueBefore: 0, revenueAfter: 0 };
}

function numberOf(month: Month): number {
  return monthNumber(month.month) ?? Number.POSITIVE_INFINITY;
}

/** Months since year 0, or null if the text is no month. */
function monthNumber(month: string): number | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  return parts ? Number(parts[1]) * 12 + Number(parts[2]) - 1 : null;
}

function isSplit(value: Split | undefined): boolean {
  return [value?.input, value?.clean, value?.rejected].every((part) => typeof part === "number");
}
