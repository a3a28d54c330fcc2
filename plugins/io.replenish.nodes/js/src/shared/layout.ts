// SPDX-License-Identifier: GPL-3.0-or-later
import { type Child, element } from "./dom";

/** A part of the page with a heading; `kind` names a class of page.css. */
export function card(title: string, content: readonly Child[], kind = ""): HTMLElement {
  return element(
    "section",
    { class: `card ${kind}`.trim(), "aria-label": title },
    element("h2", {}, title),
    ...content,
  );
}

/** The figures that a reader sees first. */
export function headline(...figures: Child[]): HTMLElement {
  return element("dl", { class: "headline" }, ...figures);
}

/** A figure of the headline: what it is, its value, and what to compare it with. */
export function figure(name: string, value: string, note: string, accent = "before"): HTMLElement {
  return element(
    "div",
    { class: `figure accent-${accent}` },
    element("dt", {}, name),
    element("dd", { class: "value" }, value),
    element("dd", { class: "note" }, note),
  );
}

/** A choice of one among few, the first to begin with; moves by the arrow keys. */
export function choice<T extends string>(
  name: string,
  legend: string,
  options: readonly (readonly [value: T, text: string])[],
  choose: (value: T) => void,
): HTMLElement {
  const labels = options.map(([value, text], index) => {
    const input = element("input", { type: "radio", name, value, checked: index === 0 });
    input.addEventListener("change", () => choose(value));
    return element("label", {}, input, element("span", {}, text));
  });
  return element("fieldset", { class: "switch" }, element("legend", {}, legend), ...labels);
}
