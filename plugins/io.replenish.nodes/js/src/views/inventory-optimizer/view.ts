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
import {
  type ExchangePoint,
  type Optimization,
  type Plan,
  planOf,
  targetsBeside,
  toOptimization,
} from "./optimization";
import { exchangeCurve, isSpaceLimited, type Resource, resourceOf } from "./resource";

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
      element("p", { class: "answer" }, answer(plan, isSpaceLimited(optimization))),
      figures(plan, targetsBeside(optimization), isSpaceLimited(optimization)),
      element(
        "div",
        { class: "cards" },
        ...curveCards(optimization),
        card("Why a reorder point is what it is", itemPicker(optimization), "wide"),
      ),
    ];
  },
};

function answer(plan: Plan, spaceLimited: boolean): string {
  const worth = formatAmount(plan.stockValue);
  const stock = spaceLimited
    ? `a stock that takes ${formatUnits(plan.space)} of space and is worth ${worth}`
    : `a stock worth ${worth}`;
  return (
    `${formatQuantity(plan.items, "item")}: ${stock} serves ` +
    `${share(plan.fillRate)} of the demand at once, for ${formatAmount(plan.cost)} a year.`
  );
}

function figures(plan: Plan, targets: Plan | undefined, spaceLimited: boolean): HTMLElement {
  const costs = [
    ["holding", plan.holdingCost],
    ["orders", plan.orderCost],
    ["stock-outs", plan.stockoutCost],
  ] as const;
  const stockValue = against(plan.stockValue, targets?.stockValue, formatAmount, "on average, at cost");
  const space = against(plan.space, targets?.space, formatUnits, "on average, in the unit of the item table");
  return headline(
    spaceLimited && figure("Space", formatUnits(plan.space), space, "kept"),
    figure("Stock value", formatAmount(plan.stockValue), stockValue, spaceLimited ? undefined : "kept"),
    figure("Fill rate", share(plan.fillRate), againstShare(plan, targets), "kept"),
    figure(
      "Yearly cost",
      formatAmount(plan.cost),
      costs.map(([kind, cost]) => `${kind} ${formatAmount(cost)}`).join(", "),
    ),
    // of what the stock is worth, which is not what is short with a budget of space
    !spaceLimited && figure("Turns", formatUnits(plan.turns), "times a year the stock is sold"),
    figure("Cycle service", share(plan.cycleService), "order cycles without a stock-out, mean of items"),
  );
}

/** How a number differs from that of the items' own targets, or what it is if there is nothing to compare. */
function against(
  now: number | null,
  then: number | null | undefined,
  format: (value: number | null) => string,
  otherwise: string,
): string {
  return now === null || then === null || then === undefined
    ? otherwise
    : `${formatChange(now - then, format)} against the items' own targets`;
}

function againstShare(plan: Plan, targets: Plan | undefined): string {
  if (targets === undefined || targets.fillRate === null || plan.fillRate === null) {
    return "of the demand served at once";
  }
  return `${share(targets.fillRate)} at the items' own targets`;
}

function curveCards(optimization: Optimization): HTMLElement[] {
  const resource = resourceOf(optimization);
  const curve = exchangeCurve(optimization, resource);
  if (curve.length === 0) {
    return [card(resource.title, [element("p", { class: "empty" }, "There is no exchange curve.")], "wide")];
  }
  const marks = marksOf(optimization, curve, resource);
  const near = aroundMarks(curve, marks);
  const chart = createChart(CURVE_HEIGHT, [
    ["before", resource.best, "line"],
    ...marks.map((mark) => [mark.color, mark.name, mark.shape] as const),
  ]);
  chart.show(
    `Curve of the fill rate over the ${resource.header.toLowerCase()}: ${marks.map((mark) => markText(mark, resource)).join("; ")}.`,
    curveOption(near, marks, resource),
  );
  const cropped = near.length < curve.length && element("p", { class: "hint" }, CROPPED);
  const words = exchangeWords(curve, marks, resource).map((sentence) => element("p", { class: "words" }, sentence));
  return [
    card(resource.title, [...words, chart.element, cropped]),
    card("Points to compare", [marksTable(marks, resource), curveTable(curve, resource)]),
  ];
}

/** The points to find on the curve, first the chosen one: that of the budget, else the best for the stock there is. */
function marksOf(optimization: Optimization, curve: readonly ExchangePoint[], resource: Resource): Mark[] {
  const chosen = chosenPoint(curve);
  const cheapest = cheapestPoint(curve);
  const budget = targetsBeside(optimization) !== undefined;
  const marks: Mark[] = [];
  if (chosen) {
    marks.push({ ...chosen, name: budget ? "Chosen" : "Best for the same stock", color: "kept", shape: "dot" });
  }
  marks.push(...optimization.plans.slice(0, 1).flatMap((plan) => planMarks(plan, resource)));
  if (cheapest && cheapest !== chosen) {
    marks.push({ ...cheapest, name: "Lowest yearly cost", color: "green", shape: "triangle" });
  }
  return marks;
}

function planMarks(plan: Plan, resource: Resource): Mark[] {
  const { fillRate, cost } = plan;
  const use = resource.amount(plan);
  return use === null || fillRate === null
    ? []
    : [{ name: OWN_TARGETS, use, fillRate, cost, color: "gold", shape: "diamond" }];
}

function markText({ name, use, fillRate }: Mark, resource: Resource): string {
  return `${name} ${resource.some(resource.format(use))}, ${share(fillRate)}`;
}

/** What the curve says about its chosen point, and what the items' own targets give away. */
function exchangeWords(curve: readonly ExchangePoint[], marks: readonly Mark[], resource: Resource): string[] {
  const chosen = chosenPoint(curve);
  const targets = marks.find((mark) => mark.name === OWN_TARGETS);
  return [
    chosen ? exchangeText(exchangeAt(curve, chosen), resource) : "",
    targets ? targetsText(curve, targets, resource) : "",
  ].filter((words) => words !== "");
}

function exchangeText({ step, gain, loss }: Exchange, resource: Resource): string {
  const more = gain !== null && `${resource.more(formatCount(step))} buys ${formatPoints(gain)} of fill rate`;
  const less = loss !== null && `${formatCount(step)} less costs ${formatPoints(loss)}`;
  const sentences = [more, less].filter((words) => words !== false);
  return sentences.length > 0 ? `${sentences.join("; ")}.` : "";
}

function targetsText(curve: readonly ExchangePoint[], targets: Mark, resource: Resource): string {
  const best = fillRateAt(curve, targets.use);
  return best !== null && best - targets.fillRate > WORTH_SAYING
    ? `The items' own targets reach ${share(targets.fillRate)}; ${resource.same}, would reach ${share(best)}.`
    : "";
}

function marksTable(marks: readonly Mark[], resource: Resource): Child {
  return table(
    "Points of the curve",
    [
      { header: "Point", cell: (mark) => mark.name },
      { header: resource.header, numeric: true, cell: (mark) => resource.format(mark.use) },
      { header: "Fill rate", numeric: true, cell: (mark) => share(mark.fillRate) },
      { header: "Yearly cost", numeric: true, cell: (mark) => formatAmount(mark.cost) },
    ],
    marks,
  );
}

function curveTable(curve: readonly ExchangePoint[], resource: Resource): HTMLElement {
  const numbers = table(
    "Numbers of the curve",
    [
      { header: resource.header, numeric: true, cell: (point: ExchangePoint) => resource.format(point.use) },
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
