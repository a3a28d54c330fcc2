// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InitialDataServiceTest {

    private static String initialData(final Supplier<?> data) {
        return InitialDataService.builder(data).build().getInitialData();
    }

    record Row(String name, double value, Optional<String> note) {}

    /** As nodes write it. */
    public static final class Bean {
        /** A property. */
        public String getTitle() {
            return "ola";
        }

        /** A property. */
        public int getRows() {
            return 3;
        }
    }

    @Test
    void anObjectIsSerialisedIntoTheResult() throws Exception {
        assertEquals(
                Json.MAPPER.readTree("{\"result\":{\"title\":\"ola\",\"rows\":3}}"),
                Json.MAPPER.readTree(initialData(Bean::new)),
                "the order of a bean's properties is the JVM's choice");
        assertEquals(
                "{\"result\":[{\"name\":\"\u00e4\",\"value\":0.5,\"note\":\"n\"},"
                        + "{\"name\":\"\",\"value\":1.0,\"note\":null}]}",
                initialData(
                        () ->
                                List.of(
                                        new Row("\u00e4", 0.5, Optional.of("n")),
                                        new Row("", 1, Optional.empty()))));
        assertEquals("{\"result\":null}", initialData(() -> null));
    }

    @Test
    void aStringIsPassedThrough() {
        assertEquals("{\"result\":{\"a\":1}}", initialData(() -> "{\"a\": 1}"));
        assertEquals("{\"result\":\"no JSON {\"}", initialData(() -> "no JSON {"));
    }

    @Test
    void warningsAreAddedOnce() {
        final InitialDataService<Integer> service =
                InitialDataService.builder(
                                () -> {
                                    DataServiceContext.get().addWarningMessage("w");
                                    return 1;
                                })
                        .build();
        assertEquals("{\"result\":1,\"warningMessages\":[\"w\"]}", service.getInitialData());
        assertEquals("{\"result\":1,\"warningMessages\":[\"w\"]}", service.getInitialData());
    }

    @Test
    void errorsAreToldApart() {
        assertEquals(
                "{\"userError\":{\"details\":\"d\",\"message\":\"m\"}}",
                initialData(
                        () -> {
                            throw new DataServiceException("m", "d");
                        }));
        final String internal =
                initialData(
                        () -> {
                            throw new IllegalStateException("bug");
                        });
        assertTrue(
                internal.startsWith(
                        "{\"internalError\":{\"typeName\":\"java.lang.IllegalStateException\","),
                internal);
        assertTrue(internal.endsWith("\"message\":\"bug\"}}"), internal);
    }
}
