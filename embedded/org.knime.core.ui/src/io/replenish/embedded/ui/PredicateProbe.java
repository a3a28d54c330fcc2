// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import java.util.function.Predicate;
import org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.StringOrEnum;
import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.PredicateVisitor;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer;
import org.knime.node.parameters.updates.ParameterReference;

/** Initialises predicates to see what they refer to. */
record PredicateProbe(DialogReferences references, EffectPredicateProvider owner)
        implements PredicateInitializer {

    /** Stands for every plain condition; probes never evaluate one. */
    private static final EffectPredicate CONDITION =
            new EffectPredicate() {
                @Override
                public <T> T accept(final PredicateVisitor<T> visitor) {
                    throw new UnsupportedOperationException("only probed");
                }
            };

    static EffectPredicate init(
            final DialogReferences references, final EffectPredicateProvider provider) {
        return provider.init(new PredicateProbe(references, provider));
    }

    private void require(final Class<?> reference) {
        references.require(reference, owner);
    }

    @Override
    public StringReference getString(final Class<? extends ParameterReference<String>> reference) {
        require(reference);
        return new Text();
    }

    @Override
    public BooleanReference getBoolean(
            final Class<? extends ParameterReference<Boolean>> reference) {
        require(reference);
        return new BooleanReference() {
            @Override
            public EffectPredicate isTrue() {
                return CONDITION;
            }

            @Override
            public EffectPredicate isFalse() {
                return CONDITION;
            }
        };
    }

    @Override
    public <T> ArrayReference getArray(final Class<? extends ParameterReference<T[]>> reference) {
        require(reference);
        return new ArrayReference() {
            @Override
            public EffectPredicate hasMultipleItems() {
                return CONDITION;
            }

            @Override
            public EffectPredicate containsElementSatisfying(
                    final EffectPredicateProvider elementPredicate) {
                return init(references, elementPredicate);
            }
        };
    }

    @Override
    public <E extends Enum<E>> StringOrEnumReference<E> getStringOrEnum(
            final Class<? extends ParameterReference<StringOrEnum<E>>> reference) {
        require(reference);
        return new StringOrEnumReference<>() {
            @Override
            public EnumReference<E> isEnumChoice() {
                return new Constants<>();
            }

            @Override
            public StringReference isStringChoice() {
                return new Text();
            }
        };
    }

    @Override
    public <E extends Enum<E>> EnumReference<E> getEnum(
            final Class<? extends ParameterReference<E>> reference) {
        require(reference);
        return new Constants<>();
    }

    @Override
    public boolean isMissing(final Class<? extends ParameterReference<?>> reference) {
        return !references.isDeclared(reference);
    }

    @Override
    public EffectPredicate getConstant(final Predicate<NodeParametersInput> predicate) {
        return CONDITION;
    }

    @Override
    public EffectPredicate getPredicate(
            final Class<? extends EffectPredicateProvider> predicateProviderClass) {
        return getPredicate(ParametersDefaults.create(predicateProviderClass));
    }

    @Override
    public EffectPredicate getPredicate(final EffectPredicateProvider predicateProvider) {
        return init(references, predicateProvider);
    }

    private static final class Text implements StringReference {

        @Override
        public EffectPredicate isEqualTo(final String value) {
            return CONDITION;
        }

        @Override
        public EffectPredicate matchesPattern(final String pattern) {
            return CONDITION;
        }
    }

    private static final class Constants<E extends Enum<E>> implements EnumReference<E> {

        @Override
        @SafeVarargs
        public final EffectPredicate isOneOf(final E... values) {
            return CONDITION;
        }
    }
}
