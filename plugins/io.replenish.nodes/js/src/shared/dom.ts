// SPDX-License-Identifier: GPL-3.0-or-later

/** What an element may contain. Text becomes a text node, never markup; `null` and `false` leave nothing. */
export type Child = Node | string | null | false;

/** Attributes by name; `null` and `false` leave the attribute out, `true` sets it without a value. */
export type Attributes = Record<string, string | number | boolean | null>;

/** An element with attributes and children: the only way views make markup, so that text from data stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const result = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) {
      result.setAttribute(name, value === true ? "" : String(value));
    }
  }
  result.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return result;
}
