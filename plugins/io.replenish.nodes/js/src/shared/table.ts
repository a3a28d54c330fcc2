// SPDX-License-Identifier: GPL-3.0-or-later
import { type Child, element } from "./dom";

export interface Column<T> {
  readonly header: string;
  /** Explains the header, as a tooltip. */
  readonly hint?: string;
  /** Numbers are aligned on the right. */
  readonly numeric?: boolean;
  cell(row: T): Child;
}

/**
 * A table in a region that scrolls sideways, also by keyboard, where the page is too narrow for it. The first column
 * names the row.
 */
export function table<T>(
  label: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  rowClass: (row: T) => string | null = () => null,
): HTMLElement {
  const headers = columns.map((column) =>
    element("th", { scope: "col", class: column.numeric ? "number" : null, title: column.hint ?? null }, column.header),
  );
  const body = rows.map((row) => element("tr", { class: rowClass(row) }, ...columns.map(toCell(row))));
  return element(
    "div",
    { class: "scroll", role: "region", "aria-label": label, tabindex: 0 },
    element("table", {}, element("thead", {}, element("tr", {}, ...headers)), element("tbody", {}, ...body)),
  );
}

function toCell<T>(row: T): (column: Column<T>, index: number) => HTMLElement {
  return (column, index) => {
    const style = { class: column.numeric ? "number" : null };
    return index === 0
      ? element("th", { scope: "row", ...style }, column.cell(row))
      : element("td", style, column.cell(row));
  };
}
