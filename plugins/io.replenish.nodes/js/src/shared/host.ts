// SPDX-License-Identifier: GPL-3.0-or-later
import { JsonDataService } from "@knime/ui-extension-service";

/**
 * The initial data of this view's node, from the host that embeds the page.
 *
 * @throws Error with a message for the reader of the page if there is no host or it has no data
 */
export async function loadInitialData(): Promise<unknown> {
  if (window.parent === window) {
    throw new Error("This page shows the results of a node. Open it from the node's view or from an exported report.");
  }
  const service = await JsonDataService.getInstance().catch(noAnswer);
  const data = await service.initialData().catch(noAnswer);
  if (data === undefined || data === null) {
    throw new Error("The node has no results to show. Execute it, then open the view again.");
  }
  return data;
}

function noAnswer(cause: unknown): never {
  throw new Error("The application that shows this page did not deliver the node's results. Open the view again.", {
    cause,
  });
}
