// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.knime.core.webui.data.InitialDataService;
import org.knime.core.webui.data.RpcDataService;
import org.knime.core.webui.node.view.NodeView;

/** What a view's page can ask its node for, in the JSON forms in which KNIME answers. */
final class ViewData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int USER_ERROR = -32001;
    private static final int INTERNAL_ERROR = -32000;

    private final Optional<InitialDataService<Object>> initial;
    private final Optional<RpcDataService> rpc;

    private ViewData(Optional<InitialDataService<Object>> initial, Optional<RpcDataService> rpc) {
        this.initial = initial;
        this.rpc = rpc;
    }

    static ViewData of(NodeView view) {
        return new ViewData(view.createInitialDataService(), view.createRpcDataService());
    }

    /**
     * What the page shows when it opens, {@code {"result": ...}} or an error; empty if the view has
     * no such data.
     */
    Optional<String> initialData() {
        return initial.map(InitialDataService::getInitialData);
    }

    /**
     * Answers a call of the page's data service.
     *
     * @param body {@code {"serviceType": ..., "dataServiceRequest": ...}}
     * @return JSON, of a failure, too
     */
    String answer(String body) {
        try {
            JsonNode call = JSON.readTree(body);
            String request = call.path("dataServiceRequest").asText();
            return switch (call.path("serviceType").asText()) {
                case "initial_data" -> initialData().orElse("null");
                case "data" -> callRpc(request);
                default ->
                        failure(
                                USER_ERROR,
                                "The runner offers no data service of the type '"
                                        + call.path("serviceType").asText()
                                        + "'.");
            };
        } catch (JsonProcessingException e) {
            return failure(INTERNAL_ERROR, "The request is no JSON: " + e.getOriginalMessage());
        }
    }

    private String callRpc(String request) {
        if (rpc.isEmpty()) {
            return failure(USER_ERROR, "This view has no data service.");
        }
        try {
            return JSON.createObjectNode()
                    .put("result", rpc.get().handleRpcRequest(request))
                    .toString();
        } catch (
                RuntimeException
                        e) { // of the node's own code: the page is told, the server goes on
            return failure(INTERNAL_ERROR, "The data service failed: " + e.getMessage());
        }
    }

    private static String failure(int code, String message) {
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("result").putObject("error").put("code", code).put("message", message);
        return answer.toString();
    }
}
