// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewServerTest {

    private static final String GREET =
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"greet\",\"params\":[\"Ada\"]}";
    private static final String FAIL =
            "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"fail\",\"params\":[]}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private ViewServer server;

    @BeforeEach
    void start() throws IOException {
        server =
                ViewServer.start(FakeView.withScript("let x = 1;", Map.of("rows", 3)), "Report", 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create(server.uri() + path);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.uri().resolve("data-service"))
                        .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode call(String serviceType, String request) throws Exception {
        String body =
                json.createObjectNode()
                        .put("serviceType", serviceType)
                        .put("dataServiceRequest", request)
                        .toString();
        HttpResponse<String> answer = post(body, "Content-Type", "application/json");
        assertEquals(200, answer.statusCode());
        return json.readTree(answer.body());
    }

    /** Sends what an HTTP client would tidy up. */
    private String raw(String requestLine, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.uri().getPort())) {
            socket.getOutputStream()
                    .write(
                            (requestLine
                                            + " HTTP/1.1\r\nHost: "
                                            + host
                                            + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void hostPageAndItsFilesAreServed() throws Exception {
        assertTrue(get("").body().contains("page/index.html"));
        assertEquals("<p>hi</p><script src=\"./main.js\"></script>", get("page/index.html").body());
        assertEquals("let x = 1;", get("page/main.js").body());
        assertEquals(
                "text/javascript; charset=utf-8",
                get("page/main.js").headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff",
                get("page/main.js").headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page/gone.js",
                "main.js",
                "page/",
                "page/%2e%2e/host.js",
                "page/..%2fhost.js",
                "favicon.ico"
            })
    void otherPathsAreNotFound(String path) throws Exception {
        assertEquals(404, get(path).statusCode());
    }

    @Test
    void traversalIsNotFound() throws IOException {
        assertTrue(
                raw("GET /page/../../../../etc/passwd", "127.0.0.1:" + server.uri().getPort())
                        .contains("404"));
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example,403",
        "127.0.0.1,403",
        "127.0.0.1:1,403",
        "127.0.0.1:PORT,200",
        "localhost:PORT,200",
        "evil.example:PORT,403"
    })
    void onlyRequestsToThisMachineByNameAreAnswered(String host, int expected) throws IOException {
        String status =
                raw("GET /", host.replace("PORT", Integer.toString(server.uri().getPort())));

        assertTrue(status.contains(" " + expected + " "), status);
    }

    @Test
    void dataServiceIsCalled() throws Exception {
        JsonNode answer = json.readTree(call("data", GREET).get("result").asText());

        assertEquals("Hello Ada", answer.get("result").asText());
        assertEquals(7, answer.get("id").asInt());
    }

    @Test
    void failureOfTheDataService_isAnAnswer() throws Exception {
        JsonNode answer = json.readTree(call("data", FAIL).get("result").asText());

        assertTrue(
                answer.at("/error/message").asText().contains("no such month"), answer.toString());
        assertEquals(
                "Hello Ada",
                json.readTree(call("data", GREET).get("result").asText()).get("result").asText());
    }

    @Test
    void initialDataCanBeAskedForAgain() throws Exception {
        assertEquals(3, call("initial_data", "").at("/result/rows").asInt());
    }

    @Test
    void whatIsNotOffered_isSaid() throws Exception {
        assertTrue(
                call("apply_data", "{}")
                        .at("/result/error/message")
                        .asText()
                        .contains("apply_data"));

        try (ViewServer other =
                ViewServer.start(new FakeView(FakeView.page(""), null, false), "t", 0)) {
            HttpRequest request =
                    HttpRequest.newBuilder(other.uri().resolve("data-service"))
                            .header("Content-Type", "application/json")
                            .POST(
                                    BodyPublishers.ofString(
                                            "{\"serviceType\":\"data\",\"dataServiceRequest\":\"{}\"}"))
                            .build();
            String body = client.send(request, BodyHandlers.ofString()).body();
            assertTrue(
                    json.readTree(body)
                            .at("/result/error/message")
                            .asText()
                            .contains("no data service"),
                    body);
        }
    }

    @Test
    void requestThatIsNoJson_isAnAnswerToo() throws Exception {
        String body = post("{oops", "Content-Type", "application/json").body();

        assertTrue(
                json.readTree(body).at("/result/error/message").asText().contains("no JSON"), body);
    }

    @Test
    void foreignPagesCannotCallTheDataService() throws Exception {
        assertEquals(403, post(GREET, "Content-Type", "text/plain").statusCode());
        assertEquals(403, post(GREET).statusCode());
        assertEquals(
                403,
                post(GREET, "Content-Type", "application/json", "Origin", "https://evil.example")
                        .statusCode());
        assertEquals(
                403,
                post(GREET, "Content-Type", "application/json", "Origin", "null").statusCode());
        assertEquals(
                200,
                post(
                                GREET,
                                "Content-Type",
                                "application/json",
                                "Origin",
                                "http://127.0.0.1:" + server.uri().getPort())
                        .statusCode());
    }

    @Test
    void otherMethodsAreRefused() throws IOException {
        assertTrue(
                raw("OPTIONS /data-service", "127.0.0.1:" + server.uri().getPort())
                        .contains(" 405 "));
        assertTrue(raw("DELETE /", "127.0.0.1:" + server.uri().getPort()).contains(" 405 "));
    }

    @Test
    void portThatIsTaken_isSaid() {
        int port = server.uri().getPort();

        IOException e =
                assertThrows(
                        IOException.class,
                        () -> ViewServer.start(FakeView.withScript("", 1), "t", port).close());

        assertTrue(e.getMessage().contains(Integer.toString(port)), e.getMessage());
    }

    @Test
    void afterClose_nobodyListens() {
        server.close();

        assertThrows(IOException.class, () -> get(""));
    }

    @Test
    void servedAddressIsTheLoopbackAddress() {
        assertEquals("127.0.0.1", server.uri().getHost());
        assertFalse(server.uri().getPort() == 0);
    }
}
