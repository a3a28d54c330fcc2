// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Cuts the bundled excerpt out of the full Online Retail file: {@code java Cut.java IN.csv.gz OUT.csv.gz}. Keeps all rows
 * of the products that occur in most invoices, and all rows whose code is not that of a product; lines and their order
 * stay as they are. See README.md.
 */
final class Cut {

    /** As many products as fit in about 3 MB. */
    private static final int PRODUCTS = 450;

    /** Codes of products begin with five digits; POST, M, D, B, BANK CHARGES and the like do not. */
    private static final String PRODUCT_CODE = "[0-9]{5}.*";

    private Cut() {}

    /** A line of the file and its first two fields, which are never quoted. */
    private record Line(String invoice, String code, String text) {

        static Line of(final String text) {
            final String[] fields = text.split(",", 3);
            return new Line(fields[0], fields[1], text);
        }

        boolean isProduct() {
            return code.matches(PRODUCT_CODE);
        }
    }

    public static void main(final String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: java Cut.java IN.csv.gz OUT.csv.gz");
        }
        final List<String> file = read(Path.of(arguments[0]));
        final List<Line> lines = file.stream().skip(1).map(Line::of).toList();
        final Set<String> products = mostOrdered(lines);
        try (Writer out = new OutputStreamWriter(gzip(Path.of(arguments[1])), StandardCharsets.UTF_8)) {
            out.write(file.get(0) + "\n");
            for (final Line line : lines) {
                if (!line.isProduct() || products.contains(line.code())) {
                    out.write(line.text() + "\n");
                }
            }
        }
    }

    /** The products in most invoices, cancelling ones included; of equal ones those whose code sorts first. */
    private static Set<String> mostOrdered(final List<Line> lines) {
        final Map<String, Set<String>> invoices = new HashMap<>();
        for (final Line line : lines) {
            if (line.isProduct()) {
                invoices.computeIfAbsent(line.code(), code -> new HashSet<>()).add(line.invoice());
            }
        }
        return invoices.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Set<String>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(PRODUCTS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> read(final Path file) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    /** Java writes neither time nor name of file into the header, so that equal content gives equal bytes. */
    private static OutputStream gzip(final Path file) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(file)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }
}
