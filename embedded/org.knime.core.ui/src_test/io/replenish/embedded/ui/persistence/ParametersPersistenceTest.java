// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.ui.SettingsText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.NoneChoice;
import org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.StringOrEnum;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.persistence.NodeParametersPersistor;
import org.knime.node.parameters.persistence.Persist;
import org.knime.node.parameters.persistence.Persistor;
import org.knime.node.parameters.widget.choices.filter.ColumnFilter;
import org.knime.node.parameters.widget.choices.filter.StringFilter;

/** Every form here was read off KNIME's source; see {@link ParametersPersistence}. */
class ParametersPersistenceTest {

    enum Policy {
        REJECT,
        KEEP
    }

    static class Plain implements NodeParameters {
        boolean m_flag = true;
        int m_count = -3;
        long m_big = Long.MIN_VALUE;
        double m_ratio = 0.1;
        float m_small = 1.5f;
        char m_mark = 'x';
        byte m_tiny = -128;
        String m_text = "a \u00e4 <&> \"";
        String noPrefix = null;
        Policy m_policy = Policy.KEEP;
        private int m_private = 7; // NOSONAR: must not be saved
        transient int m_transient = 8;
        static int m_static = 9; // NOSONAR: must not be saved
    }

    @Test
    void plainFieldsAreSavedUnderTheirNamesWithoutPrefixInOrderOfDeclaration() {
        assertEquals(
                List.of(
                        "flag xboolean true",
                        "count xint -3",
                        "big xlong -9223372036854775808",
                        "ratio xdouble 0.1",
                        "small xfloat 1.5",
                        "mark xchar x",
                        "tiny xbyte -128",
                        "text xstring a \u00e4 <&> \"",
                        "noPrefix xstring null",
                        "policy xstring KEEP"),
                SettingsText.saved(new Plain()));
    }

    @Test
    void plainFieldsSurviveXml() throws Exception {
        final Plain plain = new Plain();
        plain.m_policy = Policy.REJECT;
        plain.m_private = 70;
        plain.m_ratio = Double.NaN;

        final Plain loaded = SettingsText.roundTrip(plain);

        assertEquals(SettingsText.saved(plain), SettingsText.saved(loaded));
        assertEquals(7, loaded.m_private, "not saved, so the default");
    }

    static final class Arrays implements NodeParameters {
        String[] m_names = {"b", "", null};
        int[] m_counts = {};
        double[] m_ratios = {1, -0.5};
        boolean[] m_flags = {true};
    }

    @Test
    void plainArraysHaveTheirSizeAndNumberedEntries() throws Exception {
        assertEquals(
                List.of(
                        "names/array-size xint 3",
                        "names/0 xstring b",
                        "names/1 xstring ",
                        "names/2 xstring null",
                        "counts/array-size xint 0",
                        "ratios/array-size xint 2",
                        "ratios/0 xdouble 1.0",
                        "ratios/1 xdouble -0.5",
                        "flags/array-size xint 1",
                        "flags/0 xboolean true"),
                SettingsText.saved(new Arrays()));
        assertEquals(
                SettingsText.saved(new Arrays()),
                SettingsText.saved(SettingsText.roundTrip(new Arrays())));
    }

    static final class Times implements NodeParameters {
        LocalDate m_date = LocalDate.of(2010, 12, 1);
        LocalTime m_time = LocalTime.of(8, 0);
        LocalDateTime m_dateTime = LocalDateTime.of(2010, 12, 1, 8, 26);
        ZonedDateTime m_zoned =
                ZonedDateTime.of(2010, 12, 1, 8, 26, 0, 0, ZoneId.of("Asia/Kolkata"));
        ZoneId m_zone = ZoneId.of("Europe/Istanbul");
        LocalDate m_none;
    }

    @Test
    void datesAndTimesAreIsoText() throws Exception {
        assertEquals(
                List.of(
                        "date xstring 2010-12-01",
                        "time xstring 08:00:00",
                        "dateTime xstring 2010-12-01T08:26:00",
                        "zoned xstring 2010-12-01T08:26:00+05:30[Asia/Kolkata]",
                        "zone xstring Europe/Istanbul",
                        "none xstring null"),
                SettingsText.saved(new Times()));
        assertEquals(
                SettingsText.saved(new Times()),
                SettingsText.saved(SettingsText.roundTrip(new Times())));
    }

    @Test
    void aDateIsReadFromADateWithTimeToo() throws Exception {
        final NodeSettings settings = SettingsText.save(new Times());
        settings.addString("date", "2011-03-04T05:06:07");

        assertEquals(
                LocalDate.of(2011, 3, 4), ParametersPersistence.load(Times.class, settings).m_date);
    }

    @Test
    void whatIsNoDateIsNamedWithItsKey() {
        final NodeSettings settings = SettingsText.save(new Times());
        settings.addString("date", "tomorrow");

        final var e =
                assertThrows(
                        InvalidSettingsException.class,
                        () -> ParametersPersistence.load(Times.class, settings));
        assertEquals("Setting \"date\": \"tomorrow\" is not a date.", e.getMessage());
    }

    static final class Optionals implements NodeParameters {
        Optional<Integer> m_set = Optional.of(5);
        Optional<Integer> m_unset = Optional.empty();
        Optional<String> m_text = Optional.empty();
        Optional<Policy> m_policy = Optional.of(Policy.KEEP);
        Optional<LocalDate> m_date = Optional.empty();
        Optional<String[]> m_names = Optional.empty();
    }

    @Test
    void anOptionalIsItsValueAndWhetherThereIsOne() throws Exception {
        assertEquals(
                List.of(
                        "set xint 5",
                        "set_is_present xboolean true",
                        "unset xint 0",
                        "unset_is_present xboolean false",
                        "text xstring null",
                        "text_is_present xboolean false",
                        "policy xstring KEEP",
                        "policy_is_present xboolean true",
                        "date xstring null",
                        "date_is_present xboolean false",
                        "names/array-size xint 0",
                        "names_is_present xboolean false"),
                SettingsText.saved(new Optionals()));
        final Optionals loaded = SettingsText.roundTrip(new Optionals());
        assertEquals(Optional.of(5), loaded.m_set);
        assertEquals(Optional.empty(), loaded.m_unset);
        assertEquals(Optional.of(Policy.KEEP), loaded.m_policy);
    }

    @Test
    void anOptionalWithoutItsFlagIsPresent() throws Exception {
        final NodeSettings settings = new NodeSettings("model");
        for (final String key : List.of("unset", "set")) {
            settings.addInt(key, 6);
        }
        for (final String key : List.of("text", "policy", "date", "names")) {
            settings.addBoolean(key + "_is_present", false);
        }

        assertEquals(Optional.of(6), ParametersPersistence.load(Optionals.class, settings).m_unset);
    }

    static class Base implements NodeParameters {
        int m_inherited = 1;
    }

    static final class Group implements NodeParameters {
        String m_inner = "i";
    }

    static final class Nested extends Base {
        Group m_group = new Group();

        @Persist(configKey = "renamed")
        Group m_other = new Group();

        @Persist(hidden = true)
        int m_hidden = 2;

        Void m_message;
    }

    @Test
    void groupsAreNestedAndSuperclassesComeFirst() throws Exception {
        assertEquals(
                List.of(
                        "inherited xint 1",
                        "group/inner xstring i",
                        "renamed/inner xstring i",
                        "hidden_Internals xint 2"),
                SettingsText.saved(new Nested()));
        assertEquals(
                SettingsText.saved(new Nested()),
                SettingsText.saved(SettingsText.roundTrip(new Nested())));
    }

    static final class Lists implements NodeParameters {
        Group[] m_array = {new Group(), new Group()};
        List<Group> m_list = List.of(new Group());
        Group[] m_empty = {};
        Group[] m_null;
    }

    @Test
    void elementsOfListsAreNumberedConfigsWithoutASize() throws Exception {
        assertEquals(
                List.of(
                        "array/0/inner xstring i",
                        "array/1/inner xstring i",
                        "list/0/inner xstring i",
                        "empty config",
                        "null config"),
                SettingsText.saved(new Lists()));

        final Lists loaded = SettingsText.roundTrip(new Lists());
        assertEquals(2, loaded.m_array.length);
        assertEquals("i", loaded.m_list.get(0).m_inner);
        assertEquals(0, loaded.m_empty.length);
        assertEquals(0, loaded.m_null.length);
    }

    static final class Choices implements NodeParameters {
        ColumnFilter m_columns = new ColumnFilter(new String[] {"a"}).withIncludeUnknownColumns();
        StringFilter m_texts = new StringFilter();
        StringOrEnum<NoneChoice> m_column = new StringOrEnum<>("b");
        StringOrEnum<NoneChoice> m_none = new StringOrEnum<>(NoneChoice.NONE);
    }

    @Test
    void filtersAndChoicesHaveTheirStructure() throws Exception {
        assertEquals(
                List.of(
                        "columns/mode xstring MANUAL",
                        "columns/patternFilter/pattern xstring ",
                        "columns/patternFilter/isCaseSensitive xboolean false",
                        "columns/patternFilter/isInverted xboolean false",
                        "columns/manualFilter/manuallySelected/array-size xint 1",
                        "columns/manualFilter/manuallySelected/0 xstring a",
                        "columns/manualFilter/manuallyDeselected/array-size xint 0",
                        "columns/manualFilter/includeUnknownColumns xboolean true",
                        "columns/typeFilter/selectedTypes/array-size xint 0",
                        "texts/mode xstring MANUAL",
                        "texts/patternFilter/pattern xstring ",
                        "texts/patternFilter/isCaseSensitive xboolean false",
                        "texts/patternFilter/isInverted xboolean false",
                        "texts/manualFilter/manuallySelected/array-size xint 0",
                        "texts/manualFilter/manuallyDeselected/array-size xint 0",
                        "texts/manualFilter/includeUnknownColumns xboolean false",
                        "column/regularChoice xstring b",
                        "column/specialChoice_Internals xstring null",
                        "none/regularChoice xstring null",
                        "none/specialChoice_Internals xstring NONE"),
                SettingsText.saved(new Choices()));
        final Choices loaded = SettingsText.roundTrip(new Choices());
        assertEquals(new StringOrEnum<>("b"), loaded.m_column);
        assertEquals(Optional.of(NoneChoice.NONE), loaded.m_none.getEnumChoice());
        assertEquals(SettingsText.saved(new Choices()), SettingsText.saved(loaded));
    }

    @Test
    void aDataTypeIsSavedByItsCellClass() throws Exception {
        assertTrue(
                SettingsText.saved(new Typed())
                        .contains("type/cell_class xstring org.knime.core.data.def.DoubleCell"),
                () -> SettingsText.saved(new Typed()).toString());
        assertEquals(DoubleCell.TYPE, SettingsText.roundTrip(new Typed()).m_type);
    }

    static final class Typed implements NodeParameters {
        DataType m_type = DoubleCell.TYPE;
    }

    @Test
    void anAbsentKeyIsNamed() {
        final NodeSettings settings = SettingsText.save(new Base());

        final var e =
                assertThrows(
                        InvalidSettingsException.class,
                        () -> ParametersPersistence.load(Plain.class, settings));
        assertTrue(e.getMessage().contains("flag"), e.getMessage());
    }

    @Test
    void anUnknownConstantIsNamedWithTheKnownOnes() {
        final NodeSettings settings = SettingsText.save(new Plain());
        settings.addString("policy", "MAYBE");

        final var e =
                assertThrows(
                        InvalidSettingsException.class,
                        () -> ParametersPersistence.load(Plain.class, settings));
        assertEquals(
                "Setting \"policy\" is \"MAYBE\"; it must be one of REJECT, KEEP.", e.getMessage());
    }

    static final class Unsupported implements NodeParameters {
        List<String> m_names = List.of();
    }

    @Test
    void aTypeWithoutADefaultFormIsRefused() {
        final Unsupported unsupported = new Unsupported();
        final var e =
                assertThrows(IllegalArgumentException.class, () -> SettingsText.save(unsupported));
        assertTrue(
                e.getMessage().startsWith("Unsupported.m_names has type java.util.List"),
                e.getMessage());
    }

    /** Saves a number as text of its own form under two keys. */
    static final class TwoKeys implements NodeParametersPersistor<Integer> {
        @Override
        public Integer load(final NodeSettingsRO settings) throws InvalidSettingsException {
            return settings.getInt("tens") * 10 + settings.getInt("ones");
        }

        @Override
        public void save(final Integer param, final NodeSettingsWO settings) {
            settings.addInt("tens", param / 10);
            settings.addInt("ones", param % 10);
        }

        @Override
        public String[][] getConfigPaths() {
            return new String[][] {{"tens"}, {"ones"}};
        }
    }

    static final class Custom implements NodeParameters {
        @Persistor(TwoKeys.class)
        int m_number = 42;
    }

    @Test
    void aPersistorReplacesTheForm() throws Exception {
        assertEquals(List.of("tens xint 4", "ones xint 2"), SettingsText.saved(new Custom()));
        assertEquals(42, SettingsText.roundTrip(new Custom()).m_number);
    }

    static final class Both implements NodeParameters {
        @Persistor(TwoKeys.class)
        @Persist(configKey = "x")
        int m_number = 42;
    }

    @Test
    void aPersistorAndAKeyExcludeEachOther() {
        final NodeSettings settings = SettingsText.save(new Both());
        assertThrows(
                IllegalStateException.class,
                () -> ParametersPersistence.load(Both.class, settings));
    }

    static final class WithoutConstructor implements NodeParameters {
        int m_number;

        WithoutConstructor(final int number) {
            m_number = number;
        }
    }

    @Test
    void aClassThatCannotBeCreatedIsNamed() {
        final NodeSettings settings = SettingsText.save(new WithoutConstructor(1));
        final var e =
                assertThrows(
                        IllegalStateException.class,
                        () -> ParametersPersistence.load(WithoutConstructor.class, settings));
        assertTrue(
                e.getMessage().contains("WithoutConstructor has no constructor without arguments"),
                e.getMessage());
    }
}
