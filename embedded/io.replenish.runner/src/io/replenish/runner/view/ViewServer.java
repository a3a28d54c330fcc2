// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.view;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.knime.core.webui.node.view.NodeView;

/**
 * Serves a view to a browser on this machine, data service included, until it is closed. It listens
 * on the loopback address only, and answers only requests that were made to that address by name,
 * so that no web page elsewhere can reach it through the browser.
 */
public final class ViewServer implements AutoCloseable {

    private static final String PAGE_PREFIX = "/page/";
    private static final String DATA_SERVICE = "/data-service";
    private static final int MAX_REQUEST_BYTES = 16 << 20;

    private final ViewPage page;
    private final ViewData data;
    private final String title;
    private final HttpServer server;
    private final ExecutorService executor;
    private final Set<String> hosts;

    private ViewServer(NodeView view, String title, HttpServer server) {
        this.page = new ViewPage(view.getPage());
        this.data = ViewData.of(view);
        this.title = title;
        this.server = server;
        int port = server.getAddress().getPort();
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        // One thread: a node's data service is asked one thing at a time.
        this.executor =
                Executors.newSingleThreadExecutor(
                        task -> {
                            Thread thread = new Thread(task, "view-server");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /**
     * Starts to serve the view of an executed node.
     *
     * @param title the title of the browser window
     * @param port where to listen; 0 for any free port
     * @throws IOException if the port is taken
     */
    public static ViewServer start(NodeView view, String title, int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (BindException e) {
            throw new IOException(
                    "Port " + port + " is taken. Choose another, or 0 for any free one.", e);
        }
        ViewServer viewServer = new ViewServer(view, title, server);
        server.setExecutor(viewServer.executor);
        server.createContext("/", viewServer::handle);
        server.start();
        return viewServer;
    }

    /** The address to open in a browser. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Stops serving. */
    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!hosts.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))) {
                sendText(exchange, HttpURLConnection.HTTP_FORBIDDEN, "Open " + uri() + " instead.");
                return;
            }
            String path = String.valueOf(exchange.getRequestURI().getPath());
            String method = exchange.getRequestMethod();
            if (method.equals("POST") && path.equals(DATA_SERVICE)) {
                answerCall(exchange);
            } else if (!method.equals("GET")) {
                sendText(exchange, HttpURLConnection.HTTP_BAD_METHOD, "Only GET is answered here.");
            } else if (path.equals("/")) {
                String html =
                        HostPage.beside(
                                title,
                                PAGE_PREFIX.substring(1) + page.path(),
                                data.initialData().orElse(null),
                                DATA_SERVICE.substring(1));
                send(
                        exchange,
                        HttpURLConnection.HTTP_OK,
                        "text/html; charset=utf-8",
                        html.getBytes(StandardCharsets.UTF_8));
            } else {
                sendFile(exchange, path);
            }
        }
    }

    private void sendFile(HttpExchange exchange, String path) throws IOException {
        String file = path.startsWith(PAGE_PREFIX) ? path.substring(PAGE_PREFIX.length()) : "";
        Optional<byte[]> content = page.file(file);
        if (content.isPresent()) {
            send(exchange, HttpURLConnection.HTTP_OK, ViewPage.mediaType(file), content.get());
        } else {
            sendText(exchange, HttpURLConnection.HTTP_NOT_FOUND, "The view has no such file.");
        }
    }

    private void answerCall(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        String type = String.valueOf(headers.getFirst("Content-Type"));
        String origin = headers.getFirst("Origin");
        boolean foreign = origin != null && !hosts.contains(origin.replaceFirst("^http://", ""));
        if (!type.startsWith("application/json") || foreign) {
            sendText(
                    exchange,
                    HttpURLConnection.HTTP_FORBIDDEN,
                    "Only the view's own page may call its data service.");
            return;
        }
        byte[] body = exchange.getRequestBody().readNBytes(MAX_REQUEST_BYTES + 1);
        if (body.length > MAX_REQUEST_BYTES) {
            sendText(
                    exchange, HttpURLConnection.HTTP_ENTITY_TOO_LARGE, "The request is too large.");
            return;
        }
        String answer = data.answer(new String(body, StandardCharsets.UTF_8));
        send(
                exchange,
                HttpURLConnection.HTTP_OK,
                "application/json",
                answer.getBytes(StandardCharsets.UTF_8));
    }

    private static void sendText(HttpExchange exchange, int status, String text)
            throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content)
            throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "frame-ancestors 'self'");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }
}
