// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.array.ArrayWidget;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.updates.ValueProvider;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.EnumChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.choices.filter.ColumnFilter;
import org.knime.node.parameters.widget.choices.filter.ColumnFilterWidget;
import org.knime.node.parameters.widget.choices.util.CompatibleColumnsProvider.DoubleColumnsProvider;
import org.knime.node.parameters.widget.message.TextMessage;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** Parameters classes that compile and run and yet would fail in KNIME, each with one fault. */
class DialogCheckTest {

    enum Mode {
        @Label("By mean")
        MEAN,
        MEDIAN
    }

    interface ModeReference extends ParameterReference<Mode> {}

    interface ColumnReference extends ParameterReference<String> {}

    static final class IsSmooth implements BooleanReference {}

    static final class IsMean implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ModeReference.class)
                    .isOneOf(Mode.MEAN)
                    .and(i.getPredicate(IsSmooth.class).negate());
        }
    }

    static final class Columns extends DoubleColumnsProvider {}

    static final class ModeChoices implements EnumChoicesProvider<Mode> {
        @Override
        public List<Mode> choices(final NodeParametersInput context) {
            return List.of(Mode.MEAN);
        }
    }

    static final class Title implements StateProvider<String> {

        private Supplier<String> m_column;

        @Override
        public void init(final StateProviderInitializer initializer) {
            m_column = initializer.computeFromValueSupplier(ColumnReference.class);
        }

        @Override
        public String computeState(final NodeParametersInput parametersInput) {
            return m_column.get();
        }
    }

    @Section(title = "Advanced")
    interface AdvancedSection {}

    static final class Element implements NodeParameters {
        @Widget(title = "Weight", description = "The weight.")
        @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
        double m_weight = 1;
    }

    static final class Good implements NodeParameters {
        @Widget(title = "Mode", description = "The <b>mode</b>.")
        @ValueReference(ModeReference.class)
        @ChoicesProvider(ModeChoices.class)
        Mode m_mode = Mode.MEAN;

        @Widget(title = "Smooth", description = "Whether.")
        @ValueReference(IsSmooth.class)
        boolean m_smooth;

        @Widget(title = "Column", description = "Which column.")
        @ChoicesProvider(Columns.class)
        @ValueReference(ColumnReference.class)
        @Effect(predicate = IsMean.class, type = EffectType.SHOW)
        String m_column;

        @Widget(title = "Columns", description = "Which columns.")
        @ColumnFilterWidget(choicesProvider = Columns.class)
        ColumnFilter m_columns = new ColumnFilter();

        @Widget(title = "New column", description = "Its name.")
        @TextInputWidget(placeholder = "Name")
        @ValueProvider(Title.class)
        String m_newColumn = "";

        @Widget(title = "Horizon", description = "Periods.")
        @Layout(AdvancedSection.class)
        Optional<Integer> m_horizon = Optional.empty();

        @Widget(title = "Weights", description = "One each.")
        @ArrayWidget(addButtonText = "Add")
        Element[] m_weights = {};

        Element m_group = new Element();
    }

    @Test
    void soundParametersHaveNoProblem() {
        assertEquals(List.of(), DialogCheck.problems(Good.class));
    }

    private static void assertProblem(
            final Class<? extends NodeParameters> type, final String expected) {
        assertEquals(List.of(expected), DialogCheck.problems(type));
    }

    static final class NoWidget implements NodeParameters {
        int m_number;
    }

    @Test
    void aFieldWithoutAWidget() {
        assertProblem(
                NoWidget.class,
                "NoWidget.m_number: has no @Widget, so the dialog does not show it");
    }

    static final class NoTexts implements NodeParameters {
        @Widget(title = " ", description = "")
        int m_number;
    }

    @Test
    void aWidgetWithoutTexts() {
        assertEquals(
                List.of(
                        "NoTexts.m_number: its @Widget has no title",
                        "NoTexts.m_number: its @Widget has no description"),
                DialogCheck.problems(NoTexts.class));
    }

    static final class BadXml implements NodeParameters {
        @Widget(title = "A", description = "a < b")
        int m_number;
    }

    @Test
    void aDescriptionThatIsNotWellFormed() {
        final List<String> problems = DialogCheck.problems(BadXml.class);
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).startsWith("BadXml.m_number: its description is not well-formed: "),
                problems.get(0));
    }

    static final class PrivateField implements NodeParameters {
        @Widget(title = "A", description = "A.")
        private int m_number; // NOSONAR: the fault
    }

    @Test
    void aPrivateField() {
        assertProblem(
                PrivateField.class,
                "PrivateField.m_number: is private, static or transient: KNIME neither shows nor saves it");
    }

    static final class NoChoices implements NodeParameters {
        @Widget(title = "Customer column", description = "Which.")
        String m_customer;

        @Widget(title = "Filter", description = "Which.")
        ColumnFilter m_filter = new ColumnFilter();

        @Widget(title = "Names", description = "Which.")
        String[] m_names = {};
    }

    @Test
    void columnsWithoutChoices() {
        assertEquals(
                List.of(
                        "NoChoices.m_customer: needs a @ChoicesProvider",
                        "NoChoices.m_filter: needs a @ChoicesProvider",
                        "NoChoices.m_names: needs a @ChoicesProvider"),
                DialogCheck.problems(NoChoices.class));
    }

    static final class WrongChoices implements NodeParameters {
        @Widget(title = "Mode", description = "Which.")
        @ChoicesProvider(Columns.class)
        Mode m_mode = Mode.MEAN;
    }

    @Test
    void choicesOfAnotherKind() {
        assertProblem(
                WrongChoices.class,
                "WrongChoices.m_mode: its choices must come from a EnumChoicesProvider, which Columns is not");
    }

    static final class LostPredicate implements NodeParameters {
        @Widget(title = "Smooth", description = "Whether.")
        @ValueReference(IsSmooth.class)
        boolean m_smooth;

        @Widget(title = "A", description = "A.")
        @Effect(predicate = IsMean.class, type = EffectType.HIDE)
        int m_number;
    }

    @Test
    void aPredicateOfAValueThatIsNotThere() {
        assertProblem(
                LostPredicate.class,
                "IsMean refers to ModeReference, which no field of the dialog has as its @ValueReference");
    }

    static final class LostBoolean implements NodeParameters {
        @Widget(title = "A", description = "A.")
        @Effect(predicate = IsSmooth.class, type = EffectType.ENABLE)
        int m_number;
    }

    @Test
    void aBooleanReferenceThatNamesNoField() {
        assertProblem(
                LostBoolean.class,
                "IsSmooth refers to IsSmooth, which no field of the dialog has as its @ValueReference");
    }

    static final class LostProvider implements NodeParameters {
        @Widget(title = "Title", description = "A.")
        @ValueProvider(Title.class)
        String m_title = "";
    }

    @Test
    void aProviderOfAValueThatIsNotThere() {
        assertProblem(
                LostProvider.class,
                "Title refers to ColumnReference, which no field of the dialog has as its @ValueReference");
    }

    @Test
    void whatTheModelNamesTheViewMayReferTo() {
        assertEquals(List.of(), DialogCheck.problems(List.of(Good.class, LostProvider.class)));
    }

    static final class WrongReference implements NodeParameters {
        @Widget(title = "Smooth", description = "Whether.")
        @ValueReference(IsSmooth.class)
        int m_smooth;
    }

    @Test
    void aReferenceOfAnotherType() {
        assertProblem(
                WrongReference.class,
                "WrongReference.m_smooth: @ValueReference IsSmooth is for Boolean, not for Integer");
    }

    static final class SameReference implements NodeParameters {
        @Widget(title = "A", description = "A.")
        @ValueReference(IsSmooth.class)
        boolean m_a;

        @Widget(title = "B", description = "B.")
        @ValueReference(IsSmooth.class)
        boolean m_b;
    }

    @Test
    void aReferenceOfTwoFields() {
        assertProblem(
                SameReference.class,
                "SameReference.m_b: @ValueReference IsSmooth already names SameReference.m_a");
    }

    static final class WrongProvider implements NodeParameters {
        @Widget(title = "Product column", description = "Which.")
        @ChoicesProvider(Columns.class)
        @ValueReference(ColumnReference.class)
        String m_column;

        @Widget(title = "A", description = "A.")
        @ValueProvider(Title.class)
        int m_number;
    }

    @Test
    void aProviderOfAnotherType() {
        assertProblem(
                WrongProvider.class,
                "WrongProvider.m_number: its @ValueProvider provides String, not Integer");
    }

    static final class Lazy implements StateProvider<Integer> {
        @Override
        public void init(final StateProviderInitializer initializer) {
            // the fault: names no event
        }

        @Override
        public Integer computeState(final NodeParametersInput parametersInput) {
            return 1;
        }
    }

    static final class NeverComputed implements NodeParameters {
        @Widget(title = "A", description = "A.")
        @ValueProvider(Lazy.class)
        int m_number;
    }

    @Test
    void aProviderThatNeverComputes() {
        assertProblem(
                NeverComputed.class,
                "NeverComputed.m_number: Lazy never computes: its init() names no event");
    }

    static final class NeedsArgument extends DoubleColumnsProvider {
        @SuppressWarnings("unused") // the fault
        NeedsArgument(final int port) {
            super();
        }
    }

    static final class NotCreatable implements NodeParameters {
        @Widget(title = "Column", description = "Which.")
        @ChoicesProvider(NeedsArgument.class)
        String m_column;
    }

    @Test
    void aProviderThatCannotBeCreated() {
        final List<String> problems = DialogCheck.problems(NotCreatable.class);
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).endsWith("NeedsArgument has no constructor without arguments"),
                problems.get(0));
    }

    static final class NotSavable implements NodeParameters {
        @Widget(title = "Names", description = "Which.")
        List<String> m_names = List.of();
    }

    @Test
    void aTypeThatCannotBeSaved() {
        assertProblem(
                NotSavable.class,
                "NotSavable.m_names: KNIME cannot save the type List without a @Persistor");
    }

    @Section(title = "")
    interface NamelessSection {
        interface Inner {}
    }

    static final class InNamelessSection implements NodeParameters {
        @Widget(title = "A", description = "A.")
        @Layout(NamelessSection.Inner.class)
        int m_number;
    }

    @Test
    void aSectionWithoutATitle() {
        assertProblem(
                InNamelessSection.class,
                "InNamelessSection.m_number: the @Section of its layout, NamelessSection, has no title");
    }

    static final class FaultInList implements NodeParameters {
        @Widget(title = "Weights", description = "One each.")
        NoWidget[] m_weights = {};
    }

    @Test
    void aFaultInsideAList() {
        assertProblem(
                FaultInList.class,
                "NoWidget.m_number: has no @Widget, so the dialog does not show it");
    }

    static final class WithMessage implements NodeParameters {
        static final class Hint implements TextMessage.SimpleTextMessageProvider {
            @Override
            public boolean showMessage(final NodeParametersInput context) {
                return true;
            }

            @Override
            public String title() {
                return "Hint";
            }

            @Override
            public String description() {
                return "A hint.";
            }

            @Override
            public TextMessage.MessageType type() {
                return TextMessage.MessageType.INFO;
            }
        }

        @TextMessage(Hint.class)
        Void m_hint;
    }

    @Test
    void aMessageNeedsNoWidget() {
        assertEquals(List.of(), DialogCheck.problems(WithMessage.class));
    }

    final class Inner implements NodeParameters {}

    @Test
    void aClassThatCannotBeCreated() {
        final List<String> problems = DialogCheck.problems(Inner.class);
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).contains("Inner has no constructor without arguments"),
                problems.get(0));
    }

    static final class NewYear implements DefaultValueProvider<LocalDate> {
        @Override
        public LocalDate computeState(final NodeParametersInput input) {
            return LocalDate.of(2025, 1, 1);
        }
    }

    static final class ProvidedDate implements NodeParameters {
        @Widget(title = "Until", description = "The last day.")
        @OptionalWidget(defaultProvider = NewYear.class)
        Optional<LocalDate> m_until = Optional.empty();
    }

    @Test
    void providerOfADate_isAProblem() {
        final List<String> problems = DialogCheck.problems(ProvidedDate.class);

        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("NewYear provides a LocalDate"), problems.toString());
    }

    static final class OptionalDate implements NodeParameters {
        @Widget(title = "Until", description = "The last day.")
        Optional<LocalDate> m_until = Optional.empty();
    }

    @Test
    void optionalDateWithoutProvider_isFine() {
        assertEquals(List.of(), DialogCheck.problems(OptionalDate.class));
    }
}
