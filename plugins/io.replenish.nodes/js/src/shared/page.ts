// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from "./dom";
import styles from "./page.css?inline";

/** A node view: what it is called while it loads, and how initial data becomes its content. */
export interface View {
  readonly title: string;
  /** @throws Error if the data are not what the view expects; its message is shown */
  render(data: unknown): Node[];
}

/** Shows a view in this page: first that it loads, then its content or, in words for a person, why there is none. */
export async function showView(view: View, load: () => Promise<unknown>): Promise<void> {
  document.head.append(element("style", {}, styles));
  const main = element("main", { "aria-busy": "true" }, element("p", { class: "notice", role: "status" }, "Loading…"));
  document.body.append(main);
  try {
    main.replaceChildren(...view.render(await load()));
  } catch (problem) {
    main.replaceChildren(element("h1", {}, view.title), errorNotice(problem));
  }
  main.removeAttribute("aria-busy");
}

function errorNotice(problem: unknown): HTMLElement {
  const message = problem instanceof Error ? problem.message : String(problem);
  return element(
    "div",
    { class: "notice error", role: "alert" },
    element("strong", {}, "The report cannot be shown."),
    element("p", {}, message),
  );
}
