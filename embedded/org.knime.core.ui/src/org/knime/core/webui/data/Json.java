// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** What the data services have in common: the mapper, and the forms of errors and warnings. */
final class Json {

    static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .registerModule(optionals())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Json() {}

    /**
     * KNIME registers Jackson's module for the types of Java 8; this is the part of it that data
     * objects use.
     */
    private static SimpleModule optionals() {
        return new SimpleModule()
                .addSerializer(
                        new StdSerializer<Optional<?>>(Optional.class, false) {

                            private static final long serialVersionUID = 1L;

                            @Override
                            public void serialize(
                                    final Optional<?> value,
                                    final JsonGenerator generator,
                                    final SerializerProvider provider)
                                    throws IOException {
                                provider.defaultSerializeValue(value.orElse(null), generator);
                            }
                        });
    }

    static ObjectNode userError(final DataServiceException e) {
        return MAPPER.createObjectNode().put("details", e.getDetails());
    }

    static ObjectNode internalError(final Throwable t) {
        final ObjectNode error = MAPPER.createObjectNode().put("typeName", t.getClass().getName());
        final ArrayNode trace = error.putArray("stackTrace");
        Arrays.stream(t.getStackTrace()).map(StackTraceElement::toString).forEach(trace::add);
        return error;
    }

    static void addWarnings(final ObjectNode root, final String[] warnings) {
        if (warnings.length > 0) {
            root.set("warningMessages", MAPPER.valueToTree(warnings));
        }
    }
}
