// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.function.Supplier;
import org.knime.core.node.NodeLogger;

/**
 * Hands over data when a page opens, as a JSON object with one of {@code result}, {@code userError}
 * and {@code internalError}, and {@code warningMessages} if there are any.
 *
 * @param <D> the type of the data
 */
public final class InitialDataService<D> extends AbstractDataService {

    private final Supplier<D> m_data;

    private final Serializer<D> m_serializer;

    private InitialDataService(final InitialDataServiceBuilder<D> builder) {
        super(builder);
        m_data = builder.m_data;
        m_serializer =
                builder.m_serializer == null ? InitialDataService::serialize : builder.m_serializer;
    }

    private static String serialize(final Object data) throws IOException {
        return data instanceof String text ? text : Json.MAPPER.writeValueAsString(data);
    }

    /**
     * Returns a builder of a service of the given data, which is asked for anew each time a page
     * opens.
     */
    public static <D> InitialDataServiceBuilder<D> builder(final Supplier<D> dataSupplier) {
        return new InitialDataServiceBuilder<>(dataSupplier);
    }

    /** Returns the data as JSON; never throws. */
    public String getInitialData() {
        final ObjectNode root = Json.MAPPER.createObjectNode();
        try {
            root.set("result", toJson(m_serializer.serialize(m_data.get())));
            Json.addWarnings(root, DataServiceContext.get().getWarningMessages());
        } catch (DataServiceException e) {
            root.removeAll();
            root.set("userError", Json.userError(e).put("message", e.getMessage()));
        } catch (Exception e) { // NOSONAR: whatever a node's code throws is the page's to show
            final NodeLogger logger = NodeLogger.getLogger(InitialDataService.class);
            logger.error("The view has no data: " + e);
            logger.debug(e.getMessage(), e);
            root.removeAll();
            root.set("internalError", Json.internalError(e).put("message", e.getMessage()));
        } finally {
            DataServiceContext.remove();
        }
        return root.toString();
    }

    /** A text that is JSON becomes part of the answer as such, any other text as a string. */
    @SuppressWarnings("unused") // the exception says no more than "not JSON"
    private static JsonNode toJson(final String data) {
        try {
            return Json.MAPPER.readTree(data);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(data);
        }
    }

    /**
     * Builds a service.
     *
     * @param <D> the type of the data
     */
    public static final class InitialDataServiceBuilder<D> extends AbstractDataServiceBuilder {

        private final Supplier<D> m_data;

        private Serializer<D> m_serializer;

        private InitialDataServiceBuilder(final Supplier<D> data) {
            m_data = data;
        }

        @Override
        public InitialDataServiceBuilder<D> onDispose(final Runnable dispose) {
            super.onDispose(dispose);
            return this;
        }

        @Override
        public InitialDataServiceBuilder<D> onDeactivate(final Runnable deactivate) {
            super.onDeactivate(deactivate);
            return this;
        }

        /** Sets how the data becomes JSON; by Jackson, and a string as it is, if not set. */
        public InitialDataServiceBuilder<D> serializer(final Serializer<D> serializer) {
            m_serializer = serializer;
            return this;
        }

        /** Returns the service. */
        public InitialDataService<D> build() {
            return new InitialDataService<>(this);
        }
    }

    /**
     * Turns data into JSON.
     *
     * @param <D> the type of the data
     */
    @FunctionalInterface
    public interface Serializer<D> {

        /** Returns the data as JSON. */
        String serialize(D obj) throws IOException;
    }
}
