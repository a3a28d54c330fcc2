// SPDX-License-Identifier: GPL-3.0-or-later
import { createChart } from "../../shared/chart";
import { type Child, element } from "../../shared/dom";
import { formatAmount, formatChange, formatShare, formatUnits, NOTHING } from "../../shared/format";
import { card, choice, figure, headline } from "../../shared/layout";
import type { View } from "../../shared/page";
import { type Column, table } from "../../shared/table";
import { COST_KINDS, costsHeight, costsOption, policyColor, serviceHeight, serviceOption, stockOption } from "./charts";
import { type Outcome, type Scene, scenes, type Simulation, toSimulation, UNKNOWN } from "./simulation";
import {
  comparison,
  doubt,
  estimateText,
  extent,
  more,
  pointsText,
  shareText,
  worthASentence,
  worthAStep,
} from "./words";

const STOCK_HEIGHT = 380;

/** What policies cost and how they serve, on history and on simulated futures. */
export const inventorySimulator: View = {
  title: "Inventory Simulator report",
  render(data) {
    const simulation = toSimulation(data);
    const heading = element("h1", {}, simulation.title);
    const shown = scenes(simulation);
    if (shown.length === 0) {
      return [
        heading,
        element(
          "p",
          { class: "notice" },
          "No item was replayed. The column Reason of the table Effect by Item says why.",
        ),
      ];
    }
    const parts = shown.map((scene) => sceneContent(scene, simulation));
    const show = (demand: string) => parts.forEach((part, index) => (part.hidden = shown[index]?.demand !== demand));
    show(shown[0]?.demand ?? "");
    const names = shown.map(({ demand }) => [demand, demand] as const);
    return [heading, ...(names.length > 1 ? [choice("demand", "Demand", names, show)] : []), ...parts];
  },
};

function sceneContent(scene: Scene, simulation: Simulation): HTMLElement {
  const [current, ...others] = scene.outcomes;
  const named = worthASentence(others);
  const steps = worthAStep(named);
  const shown = new Set(simulation.outcomes.map((outcome) => outcome.policy)).size;
  const notes = [
    extent(scene),
    ...named.map(({ policy, costDifference }) => doubt(costDifference, policy, current?.policy ?? "")),
    ...steps.map(([{ policy, before }, other]) => doubt(before?.cost ?? UNKNOWN, policy, other.policy)),
    more(shown, simulation.policiesInAll),
  ];
  return element(
    "div",
    {},
    ...(current ? named.map((other) => answer(other, current)) : []),
    ...steps.map(([other, before]) => answer(other, before)),
    element("p", { class: "summary" }, notes.filter((note) => note !== "").join(" ")),
    current && named[0] ? figures(named[0], current) : null,
    element(
      "div",
      { class: "cards even" },
      stockCard(scene),
      costCard(scene.outcomes),
      serviceCard(scene.outcomes),
      card("Policies side by side", [outcomesTable(scene.outcomes)], "wide"),
    ),
  );
}

function answer(outcome: Outcome, other: Outcome): HTMLElement {
  return element("p", { class: "answer" }, comparison(outcome, other));
}

function figures(other: Outcome, current: Outcome): HTMLElement {
  const [cost, before] = [other.cost.value, current.cost.value];
  const change =
    cost !== null && before !== null && before > 0
      ? formatChange((cost - before) / before, (x) => formatShare(x, 1))
      : "";
  const instead = (text: string) => `${text} with ${current.policy}`;
  return headline(
    figure(
      `Cost, ${other.policy}`,
      formatAmount(cost),
      `${change} ${change && "against"} ${instead(formatAmount(before))}`.trim(),
      "kept",
    ),
    figure("Fill rate", shareText(other.fillRate.value), instead(shareText(current.fillRate.value)), "kept"),
    figure(
      "Cycle service",
      shareText(other.cycleService.value),
      instead(shareText(current.cycleService.value)),
      "kept",
    ),
    figure("Stock-out periods", formatUnits(other.stockoutPeriods), instead(formatUnits(current.stockoutPeriods))),
    figure("Average stock", formatUnits(other.averageStock), `units; ${instead(formatUnits(current.averageStock))}`),
  );
}

function stockCard({ stock }: Scene): HTMLElement {
  const title = "Stock over time against demand";
  if (stock.length === 0) {
    return card(title, [element("p", { class: "empty" }, "There is no stock by period.")], "wide");
  }
  const chart = createChart(
    STOCK_HEIGHT,
    stock.map((line, index) => [policyColor(index), line.policy, "line"]),
  );
  chart.show(
    `Chart of the stock on hand of ${stock.map((line) => line.policy).join(", ")} by period, and below of the demand and ` +
      "what of it was not served at once; the table Stock by Period has the numbers.",
    stockOption(stock),
  );
  const step = stock[0]?.step ?? 1;
  const hint =
    "Sums over all items. Above, the stock on hand; below, the demand as bars and what of it was not served at once as lines." +
    (step > 1 ? ` A point is the mean of ${step} periods.` : "");
  return card(title, [element("p", { class: "hint" }, hint), chart.element], "wide");
}

function costCard(outcomes: readonly Outcome[]): HTMLElement {
  const chart = createChart(
    costsHeight(outcomes.length),
    COST_KINDS.map(({ name, color }) => [color, name]),
  );
  const texts = outcomes.map(({ policy, cost }) => `${policy} ${estimateText(cost, formatAmount)}`);
  chart.show(`Bar chart of cost by kind: ${texts.join("; ")}.`, costsOption(outcomes));
  return card("Cost by kind", [chart.element]);
}

function serviceCard(outcomes: readonly Outcome[]): HTMLElement {
  const chart = createChart(serviceHeight(outcomes.length), []);
  const texts = outcomes.map(
    ({ policy, fillRate, cycleService }) =>
      `${policy} ${estimateText(fillRate, shareText)}, ${estimateText(cycleService, shareText)}`,
  );
  chart.show(`Chart of fill rate and cycle service: ${texts.join("; ")}.`, serviceOption(outcomes));
  return card("Service", [chart.element]);
}

interface Row {
  readonly name: string;
  text(outcome: Outcome): string;
}

const ROWS: readonly Row[] = [
  { name: "Cost", text: ({ cost }) => estimateText(cost, formatAmount) },
  ...COST_KINDS.map(({ name, cost }) => ({
    name: `${name}, of the cost`,
    text: (o: Outcome) => formatAmount(cost(o)),
  })),
  { name: "Fill rate", text: ({ fillRate }) => estimateText(fillRate, shareText) },
  { name: "Cycle service", text: ({ cycleService }) => estimateText(cycleService, shareText) },
  { name: "Stock-out periods", text: ({ stockoutPeriods }) => formatUnits(stockoutPeriods) },
  { name: "Average stock, units", text: ({ averageStock }) => formatUnits(averageStock) },
  { name: "Turns per year", text: ({ turns }) => formatUnits(turns) },
];

/** Rows that compare with the first policy. */
const DIFFERENCES: readonly Row[] = [
  { name: "Difference in cost", text: ({ costDifference }) => estimateText(costDifference, amountChange) },
  {
    name: "Difference in fill rate, points",
    text: ({ fillRateDifference }) => estimateText(fillRateDifference, pointsText),
  },
];

/** Rows that compare with the policy before. */
const STEPS: readonly Row[] = [
  {
    name: "Cost, against the policy to the left",
    text: ({ before }) => estimateText(before?.cost ?? UNKNOWN, amountChange),
  },
  {
    name: "Fill rate, against the policy to the left, points",
    text: ({ before }) => estimateText(before?.fillRate ?? UNKNOWN, pointsText),
  },
];

/** With two policies, the one to the left is the first one. */
const FEWEST_FOR_STEPS = 3;

function outcomesTable(outcomes: readonly Outcome[]): Child {
  const policies = outcomes.map((outcome, index): Column<Row> => ({
    header: outcome.policy,
    numeric: true,
    cell: (row) => (index === 0 && DIFFERENCES.includes(row) ? NOTHING : row.text(outcome)),
  }));
  const columns: Column<Row>[] = [{ header: "Measure", cell: (row) => row.name }, ...policies];
  const rows = [...ROWS, ...DIFFERENCES, ...(outcomes.length < FEWEST_FOR_STEPS ? [] : STEPS)];
  return table("Numbers of the policies", columns, rows);
}

function amountChange(value: number | null): string {
  return value === null ? NOTHING : formatChange(value, formatAmount);
}
