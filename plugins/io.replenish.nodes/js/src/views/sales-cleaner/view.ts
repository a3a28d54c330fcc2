// SPDX-License-Identifier: GPL-3.0-or-later
import { createChart } from "../../shared/chart";
import { type Child, element } from "../../shared/dom";
import {
  formatAmount,
  formatChange,
  formatCount,
  formatQuantity,
  formatShare,
  formatValue,
  NOTHING,
} from "../../shared/format";
import { card, choice, figure, headline } from "../../shared/layout";
import type { View } from "../../shared/page";
import { type Column, table } from "../../shared/table";
import { monthsOption, monthValues, type Quantity, rulesChartHeight, rulesOption } from "./charts";
import {
  completeMonths,
  type Measure,
  type Month,
  type Report,
  type Rule,
  rejects,
  rulesByMatches,
  toReport,
} from "./report";

const MONTHS_CHART_HEIGHT = 300;

/** What the Sales Cleaner rejected and why, and the data before and after. */
export const salesCleaner: View = {
  title: "Sales Cleaner report",
  render(data) {
    const report = toReport(data);
    const heading = element("h1", {}, report.title);
    if (report.rows.input === 0) {
      return [heading, element("p", { class: "notice" }, "The input has no rows, so there was nothing to clean.")];
    }
    return [
      heading,
      summary(report),
      figures(report),
      element(
        "div",
        { class: "cards" },
        card("Rows by rule", [rulesChart(report)]),
        card("Rules", [element("p", { class: "hint" }, RULES_HINT), rulesTable(report.rules)]),
        card("Before and after by month", monthsPart(report.months)),
        card("Before and after", [profileTable(report.profile)]),
      ),
    ];
  },
};

const RULES_HINT =
  "Matched: rows that the rule alone finds in the input. Decided: rows rejected by this rule, as the first that matched.";

function summary({ rows }: Report): HTMLElement {
  const text =
    rows.rejected === 0
      ? "Nothing was rejected: every row is in the clean table."
      : `${formatCount(rows.rejected)} of ${formatQuantity(rows.input, "row")} (${formatShare(rows.rejected, rows.input)}) ` +
        "did not pass the rules; each is in the table of rejected rows with its reason.";
  return element("p", { class: "summary" }, text);
}

function figures({ rows, revenue }: Report): HTMLElement {
  const change = revenue.clean - revenue.input;
  const relative = revenue.input > 0 ? ` (${formatChange(change / revenue.input, (x) => formatShare(x, 1))})` : "";
  const revenueNote =
    change === 0
      ? "same as before"
      : `${formatChange(change, formatAmount)}${relative} against ${formatAmount(revenue.input)} before`;
  return headline(
    figure("Rows in", formatCount(rows.input), "all rows of the input"),
    figure("Clean rows", formatCount(rows.clean), `${formatShare(rows.clean, rows.input)} of rows`, "kept"),
    figure(
      "Rejected rows",
      formatCount(rows.rejected),
      `${formatShare(rows.rejected, rows.input)} of rows`,
      "rejected",
    ),
    figure("Revenue kept", formatAmount(revenue.clean), revenueNote, "kept"),
  );
}

function rulesChart({ rules, rows }: Report): HTMLElement {
  const found = rulesByMatches(rules);
  if (found.length === 0) {
    return element("p", { class: "empty" }, "No rule matched any row.");
  }
  const chart = createChart(rulesChartHeight(found.length), [
    ["before", "Matched"],
    ["rejected", "Decided (rejected)"],
  ]);
  const label = found
    .map((rule) => `${rule.rule} ${formatCount(rule.matched)}, ${formatCount(rule.decided)}`)
    .join("; ");
  chart.show(`Bar chart of rows matched and rows decided by rule: ${label}.`, rulesOption(found, rows.input));
  return chart.element;
}

function monthsPart(reported: readonly Month[]): Child[] {
  const months = completeMonths(reported);
  if (months.length === 0) {
    return [element("p", { class: "empty" }, "No row has a month.")];
  }
  const chart = createChart(MONTHS_CHART_HEIGHT, [
    ["before", "Before cleaning"],
    ["kept", "After cleaning"],
  ]);
  const show = (quantity: Quantity) =>
    chart.show(
      `Bar chart of ${quantity} before and after cleaning in ${formatQuantity(months.length, "month")}; the table below has the numbers.`,
      monthsOption(months, quantity),
    );
  show("rows");
  const quantities = [
    ["rows", "Rows"],
    ["revenue", "Revenue"],
  ] as const;
  return [choice("quantity", "Show by month", quantities, show), chart.element, monthsTable(months)];
}

function monthsTable(months: readonly Month[]): HTMLElement {
  const columns = (["rows", "revenue"] as const).flatMap((quantity): Column<Month>[] => {
    const { before, after, format } = monthValues(quantity);
    const name = quantity === "rows" ? "Rows" : "Revenue";
    return [
      { header: `${name} before`, numeric: true, cell: (month) => format(before(month)) },
      { header: `${name} after`, numeric: true, cell: (month) => format(after(month)) },
    ];
  });
  const all: Column<Month>[] = [{ header: "Month", cell: (month) => month.month }, ...columns];
  return element("details", {}, element("summary", {}, "Numbers by month"), table("Numbers by month", all, months));
}

function rulesTable(rules: readonly Rule[]): HTMLElement {
  const columns: Column<Rule>[] = [
    { header: "Rule", cell: (rule) => rule.rule },
    { header: "Policy", cell: policyBadge },
    { header: "Matched", numeric: true, cell: (rule) => formatCount(rule.matched) },
    { header: "Decided", numeric: true, cell: (rule) => formatCount(rule.decided) },
    {
      header: "Revenue",
      hint: "Revenue of the decided rows",
      numeric: true,
      cell: (rule) => (rule.decided > 0 ? formatAmount(rule.revenue) : NOTHING),
    },
    {
      header: "Example",
      cell: (rule) => element("span", { class: "example", title: rule.example }, rule.example ?? NOTHING),
    },
  ];
  return table("Rules in deciding order", columns, rules, (rule) => (rule.matched === 0 ? "idle" : null));
}

function policyBadge(rule: Rule): HTMLElement {
  const text = { REJECT: "Reject", KEEP: "Keep" }[rule.policy] ?? rule.policy;
  return element("span", { class: `badge ${rejects(rule) ? "rejected" : "kept"}` }, text);
}

function profileTable(profile: readonly Measure[]): HTMLElement {
  const columns: Column<Measure>[] = [
    { header: "Measure", cell: (measure) => measure.measure },
    { header: "Before", numeric: true, cell: (measure) => formatValue(measure.before) },
    { header: "After", numeric: true, cell: (measure) => formatValue(measure.after) },
    { header: "Rejected", numeric: true, cell: (measure) => formatValue(measure.rejected) },
  ];
  return table("The data before and after cleaning, and the rejected rows", columns, profile);
}
