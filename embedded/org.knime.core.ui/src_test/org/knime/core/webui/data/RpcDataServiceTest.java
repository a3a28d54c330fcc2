// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RpcDataServiceTest {

    /** Answers calls. */
    static final class Handler {

        public int add(final int a, final int b) {
            return a + b;
        }

        public String add(final String text) {
            return "+" + text;
        }

        public boolean not(final Boolean value) {
            return !value;
        }

        public void nothing() {
            DataServiceContext.get().addWarningMessage("did nothing");
        }

        public String fail(final String message) {
            throw new DataServiceException(message, "more");
        }

        public double crash() {
            throw new IllegalStateException("bug");
        }

        public Object object() {
            return new Object();
        }

        @SuppressWarnings("unused") // must not be found
        private String secret() {
            return "s";
        }
    }

    private final RpcDataService m_service = RpcDataService.builder(new Handler()).build();

    private String call(final String method, final String params) {
        return m_service.handleRpcRequest(
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\""
                        + method
                        + "\",\"params\":"
                        + params
                        + "}");
    }

    private static String result(final String json) {
        return "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":" + json + "}";
    }

    @Test
    void methodsAreChosenByNameAndNumberOfParameters() {
        assertEquals(result("3"), call("add", "[1, 2]"));
        assertEquals(result("\"+\u00e4\""), call("add", "[\"\u00e4\"]"));
        assertEquals(result("false"), call("not", "[true]"));
    }

    @Test
    void noResultIsNullAndWarningsAreAdded() {
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":null,\"warningMessages\":[\"did nothing\"]}",
                call("nothing", "[]"));
        assertEquals(result("1"), call("add", "[0, 1]"), "warnings of another call");
    }

    @Test
    void errorsHaveTheirCodes() {
        assertTrue(call("unknown", "[]").contains("\"code\":-32601"));
        assertTrue(call("secret", "[]").contains("\"code\":-32601"), "not public");
        assertTrue(call("hashCode", "[]").contains("\"code\":-32601"), "not the handler's own");
        assertTrue(call("add", "[1, 2, 3]").contains("\"code\":-32602"));
        assertTrue(call("add", "[\"one\", 2]").contains("\"code\":-32602"));
        assertTrue(call("add", "{\"a\": 1}").contains("\"code\":-32602"));
        assertTrue(m_service.handleRpcRequest("{").contains("\"code\":-32600"));
        assertTrue(m_service.handleRpcRequest("[]").contains("\"code\":-32600"));
    }

    @Test
    void whatAHandlerThrowsIsReported() {
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"error\":{\"code\":-32001,\"message\":\"m\","
                        + "\"data\":{\"details\":\"more\"}}}",
                call("fail", "[\"m\"]"));
        final String crash = call("crash", "[]");
        assertTrue(
                crash.contains(
                        "\"code\":-32000,\"message\":\"bug\",\"data\":{\"typeName\":"
                                + "\"java.lang.IllegalStateException\",\"stackTrace\":["),
                crash);
    }

    @Test
    void methodsTakeAndReturnPlainValuesOnly() {
        assertTrue(call("object", "[]").contains("must take and return String or primitives"));
    }

    @Test
    void namedHandlersAreCalledByTheirNames() {
        final RpcDataService service =
                RpcDataService.builder().addService("calc", new Handler()).build();
        assertTrue(
                service.handleRpcRequest(RpcDataService.jsonRpcRequest("calc.add", "x"))
                        .contains("\"+x\""));
        assertTrue(
                service.handleRpcRequest(RpcDataService.jsonRpcRequest("add", "x"))
                        .contains("-32601"));
        assertTrue(
                service.handleRpcRequest(RpcDataService.jsonRpcRequest("other.add", "x"))
                        .contains("-32601"));
        assertTrue(service.getHandler("calc") instanceof Handler);
    }

    @Test
    void aServiceNeedsAHandler() {
        final var builder = RpcDataService.builder();
        assertThrows(IllegalStateException.class, builder::build);
    }
}
