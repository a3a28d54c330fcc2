// SPDX-License-Identifier: GPL-3.0-or-later
import { type Child, element } from "../../shared/dom";
import {
  formatAmount,
  formatChange,
  formatCount,
  formatQuantity,
  formatShare,
  formatUnits,
  NOTHING,
} from "../../shared/format";
import { type Item, itemsNamed, type Optimization, type Part, type Span, waterfall } from "./optimization";

/** Makes a list of what would otherwise be a menu; the page decides how much of it is seen. */
const LIST_SIZE = 2;

/** Of a longer name the list shows the beginning, so that its value is seen. */
const LONGEST_NAME = 22;

/** A list of items to search and choose from, and beside it the parts of the chosen one's reorder point. */
export function itemPicker({ items, itemsInAll }: Optimization): Child[] {
  const search = element("input", { type: "search", id: "item-search", autocomplete: "off" });
  const list = element("select", { id: "item-list", size: LIST_SIZE });
  const count = element("p", { class: "hint", role: "status" });
  const detail = element("div", {});
  const showChosen = () => {
    const item = items[Number(list.value)];
    detail.replaceChildren(item && list.value !== "" ? itemParts(item) : "");
  };
  const find = () => {
    const found = itemsNamed(items, search.value);
    list.replaceChildren(...found.map((item) => entry(item, items.indexOf(item))));
    list.selectedIndex = found.length > 0 ? 0 : -1;
    count.textContent = countText(found.length, items.length, itemsInAll);
    showChosen();
  };
  search.addEventListener("input", find);
  list.addEventListener("change", showChosen);
  find();
  const sidebar = element(
    "div",
    {},
    element("label", { for: "item-search" }, "Find an item"),
    search,
    element("label", { for: "item-list" }, "Items and their stock value, the largest first"),
    list,
    count,
  );
  return [element("div", { class: "picker" }, sidebar, detail)];
}

function entry(item: Item, index: number): HTMLElement {
  const { product, stockValue } = item;
  const name = product.length > LONGEST_NAME ? `${product.slice(0, LONGEST_NAME)}…` : product;
  return element("option", { value: index, title: product }, `${name} · ${formatAmount(stockValue)}`);
}

function countText(found: number, shown: number, inAll: number): string {
  const hidden = inAll - shown;
  const more = hidden > 0 ? `, and ${formatCount(hidden)} more in the table` : "";
  return found === shown
    ? `${formatQuantity(shown, "item")}${more}.`
    : `${formatCount(found)} of ${formatQuantity(shown, "item")}${more}.`;
}

function itemParts(item: Item): HTMLElement {
  const spans = waterfall(item.parts.map((part) => part.units));
  const steps = item.parts.map((part, index) => step(part, spans[index]));
  return element(
    "div",
    {},
    element("h3", {}, `${item.product}: order at ${formatUnits(item.reorderPoint)}`),
    element("p", { class: "summary" }, itemText(item)),
    item.checks !== "" && element("p", { class: "check" }, item.checks),
    element("ol", { class: "steps" }, ...steps, total(item, spans.at(-1))),
  );
}

function itemText(item: Item): string {
  const share = (value: number | null) => (value === null ? NOTHING : formatShare(value, 1));
  return (
    `When the stock on hand and on order is at ${formatUnits(item.reorderPoint)} units or below, order ` +
    `${formatUnits(item.orderQuantity)}. Expected fill rate ${share(item.fillRate)}, cycle service ` +
    `${share(item.cycleService)}.`
  );
}

function step({ part, units, sentence }: Part, span: Span | undefined): HTMLElement {
  return element(
    "li",
    { class: "step" },
    element("span", { class: "name" }, part),
    element("span", { class: "units number" }, formatChange(units, formatUnits)),
    bar(span, units < 0 ? "bar less" : "bar"),
    element("span", { class: "why" }, sentence),
  );
}

function total(item: Item, span: Span | undefined): HTMLElement {
  return element(
    "li",
    { class: "step total" },
    element("span", { class: "name" }, "Reorder point"),
    element("span", { class: "units number" }, formatUnits(item.reorderPoint)),
    bar(span, "bar"),
  );
}

function bar(span: Span | undefined, kind: string): HTMLElement {
  const { start, end } = span ?? { start: 0, end: 0 };
  const filled = element("span", { class: kind });
  filled.style.left = `${start * 100}%`;
  filled.style.width = `${(end - start) * 100}%`;
  return element("span", { class: "track", "aria-hidden": "true" }, filled);
}
