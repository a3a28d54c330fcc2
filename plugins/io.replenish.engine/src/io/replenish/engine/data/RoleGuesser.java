// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Guesses from names and types which column of raw sales data has which role. Upper and lower case
 * and anything but letters and digits are ignored: {@code Order ID}, {@code order_id} and {@code
 * OrderID} are one name.
 *
 * <p>Names that are known exactly go first, better ones before others; then names whose last words
 * are a known one, such as {@code Sales Order Number}; last, a date column under whatever name if
 * it is the only one. The result depends on nothing but the columns and their order, and no column
 * gets two roles.
 */
public final class RoleGuesser {

    /**
     * Between words: anything but letters and digits, or the step from a small to a capital letter.
     */
    private static final Pattern WORD_BOUNDARY =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /**
     * A column with one of these words may end as one of a unit, but is a sum of many: "Total
     * Price".
     */
    private static final Set<String> SUMS = Set.of("total", "sum", "extended", "gesamt", "summe");

    private static final Map<SalesRole, List<String>> KNOWN_NAMES =
            new EnumMap<>(
                    Map.of(
                            SalesRole.ORDER,
                                    names(
                                            "order invoice invoiceno ordernumber orderno orderid orderkey invoicenumber invoiceid"
                                                    + " transactionid transactionno transaction receiptno receiptid receipt salesorder basketid"
                                                    + " rechnungsnummer rechnungsnr bestellnummer bestellnr auftragsnummer auftragsnr auftrag"
                                                    + " belegnummer belegnr beleg rechnung bestellung"),
                            SalesRole.PRODUCT,
                                    names(
                                            "product stockcode sku productsku productid productno productnumber productcode itemid itemno"
                                                    + " itemnumber itemcode articlenumber articleno articleid productkey item article material"
                                                    + " materialnumber asin ean gtin upc artikelnummer artikelnr artikel produkt produktnummer"
                                                    + " produktnr materialnummer"),
                            SalesRole.CUSTOMER,
                                    names(
                                            "customer customerid customerno customernumber customerkey customercode clientid client"
                                                    + " buyerid buyer accountid accountnumber kundennummer kundennr kundenid kunde debitor"),
                            SalesRole.DATE,
                                    names(
                                            "date invoicedate orderdate saledate salesdate transactiondate purchasedate datetime"
                                                    + " timestamp orderdatetime day datum rechnungsdatum bestelldatum auftragsdatum belegdatum"
                                                    + " verkaufsdatum kaufdatum"),
                            SalesRole.QUANTITY,
                                    names(
                                            "quantity orderquantity qty orderqty quantityordered units unitssold salesquantity amountsold"
                                                    + " menge bestellmenge verkaufsmenge anzahl stückzahl stueckzahl"),
                            SalesRole.UNIT_PRICE,
                                    names(
                                            "unitprice price productprice priceeach priceperunit salesprice sellingprice listprice"
                                                    + " einzelpreis stückpreis stueckpreis verkaufspreis preis"),
                            SalesRole.DESCRIPTION,
                                    names(
                                            "description productname productdescription itemname itemdescription articlename bezeichnung"
                                                    + " artikelbezeichnung produktname beschreibung")));

    private RoleGuesser() {}

    /**
     * A column to choose from.
     *
     * @param name name of the column
     * @param type type of its values
     */
    public record Candidate(String name, ColumnType type) {}

    /**
     * Guesses the roles of columns.
     *
     * @param columns the columns in table order, with distinct names
     * @return the name of the column per role; roles for which there is no plausible column are
     *     absent
     */
    public static Map<SalesRole, String> guess(final List<Candidate> columns) {
        final Map<SalesRole, String> guessed = new EnumMap<>(SalesRole.class);
        final Set<String> taken = new HashSet<>();
        assign(columns, (words, known) -> String.join("", words).equals(known), guessed, taken);
        assign(columns, RoleGuesser::endsIn, guessed, taken);
        onlyDate(columns)
                .filter(name -> !taken.contains(name))
                .ifPresent(name -> guessed.putIfAbsent(SalesRole.DATE, name));
        return Collections.unmodifiableMap(guessed);
    }

    private static void assign(
            final List<Candidate> columns,
            final BiPredicate<List<String>, String> matches,
            final Map<SalesRole, String> guessed,
            final Set<String> taken) {
        for (final SalesRole role : SalesRole.values()) {
            if (!guessed.containsKey(role)) {
                KNOWN_NAMES.get(role).stream()
                        .flatMap(
                                known ->
                                        columns.stream()
                                                .filter(
                                                        column ->
                                                                role.accepts(column.type())
                                                                        && !taken.contains(
                                                                                column.name()))
                                                .filter(
                                                        column ->
                                                                matches.test(
                                                                        wordsOf(column.name()),
                                                                        known)))
                        .findFirst()
                        .ifPresent(
                                column -> {
                                    guessed.put(role, column.name());
                                    taken.add(column.name());
                                });
            }
        }
    }

    private static Optional<String> onlyDate(final List<Candidate> columns) {
        final List<Candidate> dates =
                columns.stream()
                        .filter(
                                column ->
                                        column.type() == ColumnType.DATE
                                                || column.type() == ColumnType.DATE_TIME)
                        .toList();
        return dates.size() == 1 ? Optional.of(dates.get(0).name()) : Optional.empty();
    }

    private static boolean endsIn(final List<String> words, final String known) {
        return words.stream().noneMatch(SUMS::contains)
                && IntStream.range(1, words.size())
                        .anyMatch(
                                first ->
                                        String.join("", words.subList(first, words.size()))
                                                .equals(known));
    }

    private static List<String> wordsOf(final String name) {
        return WORD_BOUNDARY
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> names(final String names) {
        return List.of(names.split(" "));
    }
}
