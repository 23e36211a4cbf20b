package org.naranhi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Where each technology lives, and what nothing is called.
@AnalyzeClasses(packages = "org.naranhi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule VAADIN_ONLY_IN_UI =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.naranhi.ui..")
                    .and()
                    .doNotHaveFullyQualifiedName(NaranhiApplication.class.getName())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.vaadin..")
                    .because("the screens can be changed without touching what they show");

    @ArchTest
    static final ArchRule LUCENE_ONLY_IN_ITS_ADAPTERS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.naranhi..lucene..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.lucene..")
                    .because("another engine can stand behind the same port");

    @ArchTest
    static final ArchRule OKAPI_ONLY_IN_ITS_ADAPTERS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.naranhi..okapi..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("net.sf.okapi..")
                    .because("another engine can stand behind the same port");

    @ArchTest
    static final ArchRule ICU_ONLY_WHERE_LETTERS_ARE_THE_TRADE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.naranhi..icu..",
                            "org.naranhi.hangul..",
                            "org.naranhi.romanization..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.ibm.icu..")
                    .because("one version of ICU serves all, behind few doors");

    @ArchTest
    static final ArchRule SQL_ONLY_IN_JDBC =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.naranhi..jdbc..", "org.naranhi.ui.access..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                    .because(
                            "SQL lies in one place per module; only the remembered sign-ins get a"
                                    + " DataSource besides, for Spring Security's own repository");

    @ArchTest
    static final ArchRule WORKBENCH_BELOW_THE_SCREENS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.naranhi.ui..", "org.naranhi.cli..", "org.naranhi")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.naranhi.ui..", "org.naranhi.cli..")
                    .because("arrows point one way");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.naranhi.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a cycle is one module with two names");

    @ArchTest
    static final ArchRule NO_DRAWERS =
            noClasses()
                    .should()
                    .resideInAnyPackage("..util..", "..common..", "..impl..", "..internal..")
                    .because("a package is named by what the newsroom does");

    @ArchTest
    static final ArchRule NO_EMPTY_NAMES =
            classes()
                    .should()
                    .haveSimpleNameNotEndingWith("Manager")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Helper")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Util")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Utils")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Impl")
                    .because("a name says what the thing is");
}
