// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code view} as a user calls it: by the node's name. */
class ServedViewTest {

    private static final Pattern SERVING =
            Pattern.compile("Serving the view of Sales Cleaner \\(#2\\) at (http://\\S+).*");

    /** Long enough for a loaded machine; reached only if the test fails. */
    private static final long SECONDS = 60;

    @Test
    void nodeGivenByNameIsServedOnThisMachineUntilTheProcessEnds(@TempDir final Path temp)
            throws Exception {
        final WorkflowCopy workflow = WorkflowCopy.to(temp.resolve("workflow"));
        final Process process =
                new ProcessBuilder(
                                Installation.command(
                                        List.of(), "view", workflow.folder(), "Sales Cleaner"))
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            final URI address = address(lines);
            assertTrue(
                    List.of("localhost", "127.0.0.1").contains(address.getHost()),
                    address::toString);

            final HttpResponse<String> page =
                    HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());

            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("Sales Cleaner"), page.body());
        } finally {
            process.destroy();
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
        }
    }

    private static URI address(final BufferedReader lines) throws IOException {
        final StringBuilder printed = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            final Matcher serving = SERVING.matcher(line);
            if (serving.matches()) {
                return URI.create(serving.group(1));
            }
            printed.append(line).append('\n');
        }
        throw new AssertionError("no address in " + printed);
    }
}
