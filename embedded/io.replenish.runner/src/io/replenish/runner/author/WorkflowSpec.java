// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A workflow as a person describes it: what is special about it, and nothing that every workflow
 * has.
 *
 * @param name name of the workflow
 * @param description what it shows; plain text
 * @param author who is named as its author
 * @param created when it was made, an ISO 8601 instant; given, so that the same specification gives
 *     the same folder
 * @param annotations notes beside the nodes
 * @param nodes the nodes
 * @param connections the connections, each {@code ["1:1", "2:1"]}: node and port where it starts
 *     and where it ends; port 0 carries flow variables, tables count from 1
 */
record WorkflowSpec(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String description,
        @JsonProperty(required = true) String author,
        @JsonProperty(required = true) String created,
        List<Annotation> annotations,
        @JsonProperty(required = true) List<Node> nodes,
        List<List<String>> connections) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());

    WorkflowSpec {
        annotations = copy(annotations);
        nodes = copy(nodes);
        connections = copy(connections);
    }

    /**
     * A note on the canvas.
     *
     * @param text HTML
     * @param colour of the border, {@code #RRGGBB}
     */
    record Annotation(
            @JsonProperty(required = true) String text,
            @JsonProperty(required = true) int x,
            @JsonProperty(required = true) int y,
            @JsonProperty(required = true) int width,
            @JsonProperty(required = true) int height,
            String colour) {}

    /**
     * A node.
     *
     * @param factory class name of its factory, as workflows store it
     * @param label the text under the node; none if null
     * @param optionalPorts groups of the optional ports that it shall have, a group that can be
     *     extended once for each further port
     * @param settings what differs from the defaults, as nested objects; null if nothing does
     * @param view the same for the settings of its view
     */
    record Node(
            @JsonProperty(required = true) int id,
            @JsonProperty(required = true) String factory,
            @JsonProperty(required = true) int x,
            @JsonProperty(required = true) int y,
            String label,
            List<String> optionalPorts,
            JsonNode settings,
            JsonNode view) {

        Node {
            optionalPorts = copy(optionalPorts);
        }
    }

    /** One end of a connection, written {@code node:port}. */
    record End(int node, int port) {

        static End parse(String text) throws IOException {
            try {
                String[] parts = text.split(":", -1);
                if (parts.length == 2) {
                    return new End(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new IOException(
                    "'" + text + "' is no end of a connection: write node:port, such as 1:1.");
        }
    }

    /**
     * Reads a specification.
     *
     * @throws IOException if it cannot be read or is not of this form; the message says what is
     *     wrong and where
     */
    static WorkflowSpec read(Path file) throws IOException {
        try {
            WorkflowSpec spec = JSON.readValue(Files.readAllBytes(file), WorkflowSpec.class);
            spec.check();
            return spec;
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file
                            + " is no workflow specification: "
                            + e.getOriginalMessage()
                            + (e.getLocation() == null
                                    ? ""
                                    : " (line " + e.getLocation().getLineNr() + ")"),
                    e);
        }
    }

    /** When the workflow was made. */
    Instant createdAt() throws IOException {
        try {
            return Instant.parse(created);
        } catch (DateTimeParseException e) {
            throw new IOException(
                    "'created' is '" + created + "', must be like 2026-01-31T12:00:00Z.", e);
        }
    }

    private void check() throws IOException {
        createdAt();
        Set<Integer> ids = new HashSet<>();
        for (Node node : nodes) {
            if (!ids.add(node.id())) {
                throw new IOException("Two nodes have the id " + node.id() + ".");
            }
        }
        for (List<String> connection : connections) {
            if (connection.size() != 2) {
                throw new IOException(
                        "The connection "
                                + connection
                                + " must have two ends, such as "
                                + "[\"1:1\", \"2:1\"].");
            }
            for (String end : connection) {
                if (!ids.contains(End.parse(end).node())) {
                    throw new IOException(
                            "The connection "
                                    + connection
                                    + " names node "
                                    + End.parse(end).node()
                                    + ", which does not exist.");
                }
            }
        }
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
