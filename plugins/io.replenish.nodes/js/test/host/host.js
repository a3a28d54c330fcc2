// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * The application around a view in the tests: KNIME's own embedding code answers the page's messages. Only that part of
 * the package is used, by its path, as the public entry points come with KNIME's whole component library.
 */
import { setUpIframeEmbedderService } from "../../node_modules/@knime/ui-extension-renderer/src/logic/iframe/embedder.ts";

// KNIME's code logs through a global; in a test everything it says is a problem and belongs to the console.
globalThis.consola = console;

const CONFIG = {
  nodeId: "root:1",
  projectId: "project",
  workflowId: "root",
  extensionType: "view",
  hasNodeView: true,
  renderingConfig: { type: "DEFAULT" },
};

/**
 * Shows a page in an iframe as KNIME does.
 *
 * @param page its address (`src`) or its whole text (`srcdoc`)
 * @param initialData what the node's initial data service answers
 * @param onRequest whether the data come on request instead of with the configuration
 * @param silent whether the host never answers requests for data
 */
window.showView = ({ page, initialData, onRequest = false, silent = false }) => {
  window.alerts = [];
  const frame = document.createElement("iframe");
  frame.title = "View";
  frame.setAttribute("sandbox", "allow-downloads allow-scripts allow-same-origin");
  document.body.append(frame);
  void setUpIframeEmbedderService(
    {
      getConfig: () => (onRequest || silent ? CONFIG : { ...CONFIG, initialData }),
      callNodeDataService: ({ serviceType }) => {
        window.dataRequests = [...(window.dataRequests ?? []), serviceType];
        return silent ? new Promise(() => {}) : Promise.resolve(JSON.stringify(initialData));
      },
      sendAlert: (alert) => void window.alerts.push(alert),
    },
    frame.contentWindow,
  );
  Object.assign(frame, page);
};
