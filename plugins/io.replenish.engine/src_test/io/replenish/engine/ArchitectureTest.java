// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which package of the engine may use which: data, cleaning, demand, segmentation beside forecast,
 * inventory, simulation, evaluation, summary and contract, each those before it, and math below
 * all. Packages that do not exist yet are optional.
 */
@AnalyzeClasses(
        packages = "io.replenish.engine",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_KNOW_ONLY_THOSE_BEFORE_THEM =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("io.replenish.engine..")
                    .withOptionalLayers(true)
                    .layer("math")
                    .definedBy("io.replenish.engine.math..")
                    .layer("data")
                    .definedBy("io.replenish.engine.data..")
                    .layer("cleaning")
                    .definedBy("io.replenish.engine.cleaning..")
                    .layer("demand")
                    .definedBy("io.replenish.engine.demand..")
                    .layer("segmentation")
                    .definedBy("io.replenish.engine.segmentation..")
                    .layer("forecast")
                    .definedBy("io.replenish.engine.forecast..")
                    .layer("inventory")
                    .definedBy("io.replenish.engine.inventory..")
                    .layer("simulation")
                    .definedBy("io.replenish.engine.simulation..")
                    .layer("evaluation")
                    .definedBy("io.replenish.engine.evaluation..")
                    .layer("summary")
                    .definedBy("io.replenish.engine.summary..")
                    .layer("contract")
                    .definedBy("io.replenish.engine.contract..")
                    .ensureAllClassesAreContainedInArchitecture()
                    .whereLayer("math")
                    .mayNotAccessAnyLayer()
                    .whereLayer("data")
                    .mayOnlyAccessLayers("math")
                    .whereLayer("cleaning")
                    .mayOnlyAccessLayers("math", "data")
                    .whereLayer("demand")
                    .mayOnlyAccessLayers("math", "data", "cleaning")
                    .whereLayer("segmentation")
                    .mayOnlyAccessLayers("math", "data", "cleaning", "demand")
                    .whereLayer("forecast")
                    .mayOnlyAccessLayers("math", "data", "cleaning", "demand")
                    .whereLayer("inventory")
                    .mayOnlyAccessLayers(
                            "math", "data", "cleaning", "demand", "segmentation", "forecast")
                    .whereLayer("simulation")
                    .mayOnlyAccessLayers(
                            "math",
                            "data",
                            "cleaning",
                            "demand",
                            "segmentation",
                            "forecast",
                            "inventory")
                    .whereLayer("evaluation")
                    .mayOnlyAccessLayers(
                            "math",
                            "data",
                            "cleaning",
                            "demand",
                            "segmentation",
                            "forecast",
                            "inventory",
                            "simulation")
                    .whereLayer("summary")
                    .mayOnlyBeAccessedByLayers("contract")
                    .whereLayer("contract")
                    .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule ENGINE_KNOWS_NEITHER_PLATFORM_NOR_FILES_NOR_LOGGING =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.knime..",
                            "org.eclipse..",
                            "org.osgi..",
                            "org.slf4j..",
                            "java.io..",
                            "java.nio..",
                            "java.net..",
                            "java.util.logging..",
                            "java.sql..",
                            "java.awt..",
                            "javax..")
                    .because("all data comes in and goes out as values");

    @ArchTest
    static final ArchRule NOBODY_ASKS_FOR_THE_TIME =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Clock.class, Instant.class)
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(ZoneId.class, "systemDefault")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .because("results depend on the data and the settings only");

    @ArchTest
    static final ArchRule NOBODY_ASKS_FOR_THE_LOCALE =
            noClasses()
                    .should()
                    .callMethod(Locale.class, "getDefault")
                    .orShould()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .orShould()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(String.class, "formatted", Object[].class)
                    .because("results are the same in every country");

    @ArchTest
    static final ArchRule EVERY_RANDOM_NUMBER_COMES_FROM_A_SEED =
            noClasses()
                    .should()
                    .callConstructor(Random.class)
                    .orShould()
                    .callConstructor(SplittableRandom.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(ThreadLocalRandom.class)
                    .orShould()
                    .callMethod(Math.class, "random")
                    .because("a run can be repeated");

    @ArchTest
    static final ArchRule PUBLIC_CLASSES_ARE_FINAL_OR_MEANT_TO_BE_EXTENDED =
            classes()
                    .that()
                    .arePublic()
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .areNotInterfaces()
                    .should()
                    .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                    .because("values cannot change under those who share them");
}
