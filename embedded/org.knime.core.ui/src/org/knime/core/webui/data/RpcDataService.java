// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Answers a page's calls, sent as JSON-RPC 2.0, by the public methods of one object, or of several
 * objects that have a name ({@code name.method}).
 */
public final class RpcDataService extends AbstractDataService {

    private final Map<String, Object> m_handlers;

    private final JsonRpc m_rpc;

    private RpcDataService(final RpcDataServiceBuilder builder) {
        super(builder);
        if (builder.m_handlers.isEmpty()) {
            throw new IllegalStateException("A data service needs a handler.");
        }
        m_handlers = Map.copyOf(builder.m_handlers);
        m_rpc = new JsonRpc(m_handlers);
    }

    /** Returns a builder of a service with one handler. */
    public static <S> RpcDataServiceBuilder builder(final S handler) {
        return builder().addService(JsonRpc.UNNAMED, handler);
    }

    /** Returns a builder of a service with named handlers. */
    public static RpcDataServiceBuilder builder() {
        return new RpcDataServiceBuilder();
    }

    /** Returns a request without parameters. */
    public static String jsonRpcRequest(final String method) {
        return jsonRpcRequest(method, new String[0]);
    }

    /** Returns a request with texts as parameters. */
    public static String jsonRpcRequest(final String method, final String... params) {
        return jsonRpcRequest(
                method, Arrays.stream(params).map(TextNode::valueOf).toArray(JsonNode[]::new));
    }

    /** Returns a request with JSON values as parameters. */
    public static String jsonRpcRequest(final String method, final JsonNode... params) {
        final ObjectNode request =
                Json.MAPPER
                        .createObjectNode()
                        .put("jsonrpc", "2.0")
                        .put("id", 1)
                        .put("method", method);
        request.putArray("params").addAll(Arrays.asList(params));
        return request.toPrettyString();
    }

    /** Answers a request; what goes wrong is part of the answer. */
    public String handleRpcRequest(final String request) {
        try {
            final ObjectNode response = m_rpc.handle(request);
            if (response.has("result")) {
                Json.addWarnings(response, DataServiceContext.get().getWarningMessages());
            }
            return response.toString();
        } finally {
            DataServiceContext.remove();
        }
    }

    /** Returns a handler by its name; the name does not matter if there is but one without. */
    public Object getHandler(final String name) {
        return m_handlers.getOrDefault(JsonRpc.UNNAMED, m_handlers.get(name));
    }

    /** Builds a service. */
    public static final class RpcDataServiceBuilder extends AbstractDataServiceBuilder {

        private final Map<String, Object> m_handlers = new HashMap<>();

        private RpcDataServiceBuilder() {}

        /** Adds a handler whose methods are called {@code name.method}. */
        public RpcDataServiceBuilder addService(final String name, final Object handler) {
            m_handlers.put(name, Objects.requireNonNull(handler, "handler"));
            return this;
        }

        @Override
        public RpcDataServiceBuilder onDispose(final Runnable dispose) {
            super.onDispose(dispose);
            return this;
        }

        @Override
        public RpcDataServiceBuilder onDeactivate(final Runnable deactivate) {
            super.onDeactivate(deactivate);
            return this;
        }

        /** Returns the service. */
        public RpcDataService build() {
            return new RpcDataService(this);
        }
    }
}
