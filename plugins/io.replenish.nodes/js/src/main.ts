// SPDX-License-Identifier: GPL-3.0-or-later
import { loadInitialData } from "./shared/host";
import { type View, showView } from "./shared/page";
import { inventoryOptimizer } from "./views/inventory-optimizer/view";
import { inventorySimulator } from "./views/inventory-simulator/view";
import { salesCleaner } from "./views/sales-cleaner/view";

/** Every view by the name its page carries in `<html data-view>`. */
const views: Record<string, View> = {
  "inventory-optimizer": inventoryOptimizer,
  "inventory-simulator": inventorySimulator,
  "sales-cleaner": salesCleaner,
};

const name = document.documentElement.dataset.view ?? "";
const view = views[name];
if (!view) {
  throw new Error(`No view is called "${name}".`);
}
void showView(view, loadInitialData);
