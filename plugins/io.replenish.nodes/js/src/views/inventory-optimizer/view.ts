// SPDX-License-Identifier: GPL-3.0-or-later
import { createChart } from "../../shared/chart";
import { type Child, element } from "../../shared/dom";
import {
  formatAmount,
  formatChange,
  formatCount,
  formatPoints,
  formatQuantity,
  formatShare,
  formatUnits,
  NOTHING,
} from "../../shared/format";
import { card, figure, headline } from "../../shared/layout";
import type { View } from "../../shared/page";
import { table } from "../../shared/table";
import { curveOption, type Mark } from "./charts";
import { aroundMarks, cheapestPoint, chosenPoint, type Exchange, exchangeAt, fillRateAt } from "./curve";
import { itemPicker } from "./items";
import { type CurvePoint, type Optimization, type Plan, planOf, targetsBeside, toOptimization } from "./optimization";

const CURVE_HEIGHT = 320;
const OWN_TARGETS = "Items' own targets";

/** Less than this share of the demand is no reason to spread stock in another way. */
const WORTH_SAYING = 0.0005;

const CROPPED = "This is the part of the curve around these points; Numbers of the curve has all of it.";

/** What service costs in stock, and what makes up the reorder point of an item. */
export const inventoryOptimizer: View = {
  title: "Inventory Optimizer report",
  render(data) {
    const optimization = toOptimization(data);
    const heading = element("h1", {}, optimization.title);
    const plan = planOf(optimization);
    if (!plan || optimization.itemsInAll === 0) {
      return [
        heading,
        element("p", { class: "notice" }, "No item has a policy. The column Reason of the table Policy says why."),
      ];
    }
    return [
      heading,
      element("p", { class: "answer" }, answer(plan)),
      figures(plan, targetsBeside(optimization)),
      element(
        "div",
        { class: "cards" },
        ...curveCards(optimization),
        card("Why a reorder point is what it is", itemPicker(optimization), "wide"),
      ),
    ];
  },
};

function answer(plan: Plan): string {
  return (
    `${formatQuantity(plan.items, "item")}: a stock worth ${formatAmount(plan.stockValue)} serves ` +
    `${share(plan.fillRate)} of the demand at once, for ${formatAmount(plan.cost)} a year.`
  );
}

function figures(plan: Plan, targets: Plan | undefined): HTMLElement {
  const costs = [
    ["holding", plan.holdingCost],
    ["orders", plan.orderCost],
    ["stock-outs", plan.stockoutCost],
  ] as const;
  return headline(
    figure("Stock value", formatAmount(plan.stockValue), against(plan, targets, "stockValue", formatAmount), "kept"),
    figure("Fill rate", share(plan.fillRate), againstShare(plan, targets), "kept"),
    figure(
      "Yearly cost",
      formatAmount(plan.cost),
      costs.map(([kind, cost]) => `${kind} ${formatAmount(cost)}`).join(", "),
    ),
    figure("Turns", formatUnits(plan.turns), "times a year the stock is sold"),
    figure("Cycle service", share(plan.cycleService), "order cycles without a stock-out, mean of items"),
  );
}

function against(
  plan: Plan,
  targets: Plan | undefined,
  key: "stockValue",
  format: (value: number | null) => string,
): string {
  const [now, then] = [plan[key], targets?.[key]];
  if (now === null || then === null || then === undefined) {
    return "on average, at cost";
  }
  return `${formatChange(now - then, format)} against the items' own targets`;
}

function againstShare(plan: Plan, targets: Plan | undefined): string {
  if (targets === undefined || targets.fillRate === null || plan.fillRate === null) {
    return "of the demand served at once";
  }
  return `${share(targets.fillRate)} at the items' own targets`;
}

function curveCards({ curve, ...optimization }: Optimization): HTMLElement[] {
  const title = "What more service costs in stock";
  if (curve.length === 0) {
    return [card(title, [element("p", { class: "empty" }, "There is no exchange curve.")], "wide")];
  }
  const marks = marksOf({ curve, ...optimization });
  const near = aroundMarks(curve, marks);
  const chart = createChart(CURVE_HEIGHT, [
    ["before", "Best fill rate for the stock", "line"],
    ...marks.map((mark) => [mark.color, mark.name, mark.shape] as const),
  ]);
  chart.show(
    `Curve of the fill rate over the stock value: ${marks.map(markText).join("; ")}.`,
    curveOption(near, marks),
  );
  const cropped = near.length < curve.length && element("p", { class: "hint" }, CROPPED);
  const words = exchangeWords(curve, marks).map((sentence) => element("p", { class: "words" }, sentence));
  return [
    card(title, [...words, chart.element, cropped]),
    card("Points to compare", [marksTable(marks), curveTable(curve)]),
  ];
}

/** The points to find on the curve, first the chosen one: that of the budget, else the best for the stock there is. */
function marksOf(optimization: Optimization): Mark[] {
  const { curve, plans } = optimization;
  const chosen = chosenPoint(curve);
  const cheapest = cheapestPoint(curve);
  const budget = targetsBeside(optimization) !== undefined;
  const marks: Mark[] = [];
  if (chosen) {
    marks.push({ ...chosen, name: budget ? "Chosen" : "Best for the same stock", color: "kept", shape: "dot" });
  }
  marks.push(...plans.slice(0, 1).flatMap(planMarks));
  if (cheapest && cheapest !== chosen) {
    marks.push({ ...cheapest, name: "Lowest yearly cost", color: "green", shape: "triangle" });
  }
  return marks;
}

function planMarks({ stockValue, fillRate, cost }: Plan): Mark[] {
  return stockValue === null || fillRate === null
    ? []
    : [{ name: OWN_TARGETS, stockValue, fillRate, cost, color: "gold", shape: "diamond" }];
}

function markText({ name, stockValue, fillRate }: Mark): string {
  return `${name} ${formatAmount(stockValue)}, ${share(fillRate)}`;
}

/** What the curve says about its chosen point, and what the items' own targets give away. */
function exchangeWords(curve: readonly CurvePoint[], marks: readonly Mark[]): string[] {
  const chosen = chosenPoint(curve);
  const targets = marks.find((mark) => mark.name === OWN_TARGETS);
  return [chosen ? exchangeText(exchangeAt(curve, chosen)) : "", targets ? targetsText(curve, targets) : ""].filter(
    (words) => words !== "",
  );
}

function exchangeText({ step, gain, loss }: Exchange): string {
  const more = gain !== null && `${formatCount(step)} more in stock buys ${formatPoints(gain)} of fill rate`;
  const less = loss !== null && `${formatCount(step)} less costs ${formatPoints(loss)}`;
  const sentences = [more, less].filter((words) => words !== false);
  return sentences.length > 0 ? `${sentences.join("; ")}.` : "";
}

function targetsText(curve: readonly CurvePoint[], targets: Mark): string {
  const best = fillRateAt(curve, targets.stockValue);
  return best !== null && best - targets.fillRate > WORTH_SAYING
    ? `The items' own targets reach ${share(targets.fillRate)}; the same stock, spread as on the curve, would reach ${share(best)}.`
    : "";
}

function marksTable(marks: readonly Mark[]): Child {
  return table(
    "Points of the curve",
    [
      { header: "Point", cell: (mark) => mark.name },
      { header: "Stock value", numeric: true, cell: (mark) => formatAmount(mark.stockValue) },
      { header: "Fill rate", numeric: true, cell: (mark) => share(mark.fillRate) },
      { header: "Yearly cost", numeric: true, cell: (mark) => formatAmount(mark.cost) },
    ],
    marks,
  );
}

function curveTable(curve: readonly CurvePoint[]): HTMLElement {
  const numbers = table(
    "Numbers of the curve",
    [
      { header: "Stock value", numeric: true, cell: (point: CurvePoint) => formatAmount(point.stockValue) },
      { header: "Fill rate", numeric: true, cell: (point) => share(point.fillRate) },
      { header: "Yearly cost", numeric: true, cell: (point) => formatAmount(point.cost) },
    ],
    curve,
  );
  numbers.classList.add("low");
  return element("details", {}, element("summary", {}, "Numbers of the curve"), numbers);
}

function share(value: number | null): string {
  return value === null ? NOTHING : formatShare(value, 1);
}
