// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Calls public methods by JSON-RPC 2.0 with positional parameters. Parameters and results are
 * texts, numbers and truth values: other objects would need Jackson's help on the page's side of
 * the border, which nodes do not have.
 */
final class JsonRpc {

    /** The name of a handler that is the only one. */
    static final String UNNAMED = "";

    private static final int INVALID_REQUEST = -32600;

    private static final int METHOD_NOT_FOUND = -32601;

    private static final int INVALID_PARAMS = -32602;

    private static final int INTERNAL_ERROR = -32000;

    private static final int USER_ERROR = -32001;

    private static final Set<Class<?>> PLAIN =
            Set.of(
                    String.class,
                    Boolean.class,
                    Character.class,
                    Byte.class,
                    Short.class,
                    Integer.class,
                    Long.class,
                    Float.class,
                    Double.class);

    private final Map<String, Object> m_handlers;

    JsonRpc(final Map<String, Object> handlers) {
        m_handlers = handlers;
    }

    /** Returns the response to a request. */
    ObjectNode handle(final String request) {
        final ObjectNode response = Json.MAPPER.createObjectNode().put("jsonrpc", "2.0");
        try {
            final JsonNode call = parse(request);
            response.set(
                    "id",
                    call.path("id").isMissingNode() ? NullNode.getInstance() : call.get("id"));
            response.set("result", call(call.path("method").asText(), params(call)));
        } catch (CallException e) {
            final ObjectNode error =
                    response.putObject("error")
                            .put("code", e.m_code)
                            .put("message", e.getMessage());
            if (e.m_data != null) {
                error.set("data", e.m_data);
            }
        }
        return response;
    }

    private static JsonNode parse(final String request) throws CallException {
        try {
            final JsonNode call = Json.MAPPER.readTree(request);
            if (call.path("method").isTextual()) {
                return call;
            }
            throw new CallException(
                    INVALID_REQUEST, "The request names no method: " + request, null);
        } catch (JsonProcessingException e) {
            throw new CallException(
                    INVALID_REQUEST, "The request is not JSON: " + e.getOriginalMessage(), null);
        }
    }

    private static List<JsonNode> params(final JsonNode call) throws CallException {
        final JsonNode params = call.path("params");
        if (params.isMissingNode() || params.isNull()) {
            return List.of();
        }
        if (!params.isArray()) {
            throw new CallException(
                    INVALID_PARAMS, "The parameters of a call must be an array.", null);
        }
        final List<JsonNode> list = new ArrayList<>();
        params.forEach(list::add);
        return list;
    }

    private JsonNode call(final String qualifiedName, final List<JsonNode> params)
            throws CallException {
        final int dot = m_handlers.containsKey(UNNAMED) ? -1 : qualifiedName.lastIndexOf('.');
        final Object handler = m_handlers.get(dot < 0 ? UNNAMED : qualifiedName.substring(0, dot));
        final Method method =
                find(handler, qualifiedName, qualifiedName.substring(dot + 1), params.size());
        try {
            method.setAccessible(true); // NOSONAR: handlers need not be public classes
            return Json.MAPPER.valueToTree(method.invoke(handler, arguments(method, params)));
        } catch (InvocationTargetException e) {
            throw CallException.of(e.getCause());
        } catch (IllegalAccessException e) {
            throw CallException.of(e);
        }
    }

    private static Method find(
            final Object handler, final String qualifiedName, final String name, final int count)
            throws CallException {
        final List<Method> named =
                handler == null
                        ? List.of()
                        : Arrays.stream(handler.getClass().getMethods())
                                .filter(
                                        m ->
                                                m.getName().equals(name)
                                                        && m.getDeclaringClass() != Object.class
                                                        && !m.isBridge())
                                .toList();
        if (named.isEmpty()) {
            throw new CallException(
                    METHOD_NOT_FOUND, "There is no method \"" + qualifiedName + "\".", null);
        }
        final Method method =
                named.stream()
                        .filter(m -> m.getParameterCount() == count)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new CallException(
                                                INVALID_PARAMS,
                                                "Method \""
                                                        + qualifiedName
                                                        + "\" does not take "
                                                        + count
                                                        + " parameters.",
                                                null));
        if (!Stream.concat(
                        Arrays.stream(method.getParameterTypes()),
                        Stream.of(method.getReturnType()))
                .allMatch(type -> type.isPrimitive() || PLAIN.contains(type))) {
            throw new CallException(
                    INTERNAL_ERROR,
                    "Method \""
                            + qualifiedName
                            + "\" of a data service must take and return String or primitives.",
                    null);
        }
        return method;
    }

    private static Object[] arguments(final Method method, final List<JsonNode> params)
            throws CallException {
        final Object[] arguments = new Object[params.size()];
        for (int i = 0; i < arguments.length; i++) {
            try {
                arguments[i] =
                        Json.MAPPER.convertValue(params.get(i), method.getParameterTypes()[i]);
            } catch (IllegalArgumentException e) {
                throw (CallException)
                        new CallException(
                                        INVALID_PARAMS,
                                        "Parameter "
                                                + (i + 1)
                                                + " of method \""
                                                + method.getName()
                                                + "\" cannot be "
                                                + params.get(i),
                                        null)
                                .initCause(e);
            }
        }
        return arguments;
    }

    /** A call that failed, as it is reported to the page. */
    private static final class CallException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int m_code;

        private final transient ObjectNode m_data;

        CallException(final int code, final String message, final ObjectNode data) {
            super(message);
            m_code = code;
            m_data = data;
        }

        static CallException of(final Throwable t) {
            return t instanceof DataServiceException e
                    ? new CallException(USER_ERROR, e.getMessage(), Json.userError(e))
                    : new CallException(INTERNAL_ERROR, t.getMessage(), Json.internalError(t));
        }
    }
}
