// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the page of a node view in a frame and answers it as KNIME would. Protocol: the page posts
// {type: "UIExtensionRequest", requestId, payload: {method, params}} and gets, always,
// {type: "UIExtensionResponse", requestId, payload: result}.
(() => {
  "use strict";

  const USER_ERROR = -32001;
  const INTERNAL_ERROR = -32000;

  const setup = JSON.parse(document.getElementById("setup").textContent);
  const frame = document.getElementById("page");
  const initialData = setup.initialData === null ? undefined : JSON.parse(setup.initialData);

  // The form in which a page's data service understands that a call failed.
  const failure = (code, message) => ({ result: { error: { code, message } } });

  const callServer = async (serviceType, dataServiceRequest) => {
    try {
      const answer = await fetch(setup.dataService, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ serviceType, dataServiceRequest }),
      });
      if (!answer.ok) {
        return failure(INTERNAL_ERROR, `The runner answered ${answer.status}: ${await answer.text()}`);
      }
      return await answer.json();
    } catch (error) {
      return failure(INTERNAL_ERROR, `The runner cannot be reached; was it stopped? (${error})`);
    }
  };

  const showAlert = (alert) => {
    const alerts = document.getElementById("alerts");
    const texts = alert.type === "warn" ? alert.warnings.map((warning) => warning.message) : [alert.message];
    // A page's data service reports the same failure twice, once with details and once without.
    for (const text of texts.filter((text) => text !== alerts.lastElementChild?.textContent)) {
      const line = document.createElement("p");
      line.className = alert.type === "warn" ? "warning" : "error";
      line.textContent = text;
      alerts.append(line);
    }
  };

  const api = {
    getConfig: () => ({ ...setup.config, initialData }),
    callNodeDataService: ({ serviceType, dataServiceRequest }) => {
      if (setup.dataService !== null) {
        return callServer(serviceType, dataServiceRequest);
      }
      if (serviceType === "initial_data") {
        return initialData;
      }
      return failure(
        USER_ERROR,
        "This page was saved to a file and has no data beyond what it shows; 'replenish view' has.",
      );
    },
    callKnimeUiApi: () => ({ isSome: false }),
    getResourceLocation: (path) => (setup.page.url === undefined ? undefined : new URL(path, frame.src).href),
    sendAlert: showAlert,
    updateDataPointSelection: () => ({}),
  };

  window.addEventListener("message", async (event) => {
    if (event.source !== frame.contentWindow || event.data?.type !== "UIExtensionRequest") {
      return;
    }
    const { requestId, payload } = event.data;
    let result;
    try {
      // Whatever else KNIME offers (reporting, dialogs, selection) is answered with nothing.
      const method = Object.hasOwn(api, payload.method) ? api[payload.method] : () => undefined;
      result = await method(...payload.params);
    } catch (error) {
      showAlert({ type: "error", message: `${payload.method} failed: ${error}` });
    }
    frame.contentWindow.postMessage({ type: "UIExtensionResponse", requestId, payload: result }, "*");
  });

  // Only now, so that no message of the page can come too early.
  if (setup.page.url === undefined) {
    frame.srcdoc = setup.page.html;
  } else {
    frame.src = setup.page.url;
  }
})();
