package victimspack;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds ARCHITECTURE.md true: data goes one way, and each package knows only what it should. */
@AnalyzeClasses(packages = "victimspack", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String COMPLY = "see ARCHITECTURE.md; move the class to the package whose work it does";

    private static final DescribedPredicate<JavaClass> MAKE_THE_DOCUMENT =
            resideInAPackage("victimspack.pack..").and(resideOutsideOfPackage("victimspack.pack.document"));

    @ArchTest
    static final ArchRule dataGoesOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("extract")
            .definedBy("victimspack.extract..")
            .layer("store")
            .definedBy("victimspack.store..")
            .layer("quality")
            .definedBy("victimspack.quality..")
            .layer("measure")
            .definedBy("victimspack.measure..")
            .layer("grade")
            .definedBy("victimspack.grade..")
            .layer("disclose")
            .definedBy("victimspack.disclose..")
            .layer("pack")
            .definedBy("victimspack.pack..")
            .layer("publish")
            .definedBy("victimspack.publish..")
            .layer("sample")
            .definedBy("victimspack.sample..")
            .layer("job")
            .definedBy("victimspack.job..")
            .layer("schedule")
            .definedBy("victimspack.schedule..")
            .layer("cli")
            .definedBy("victimspack.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("schedule")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("schedule", "cli")
            .whereLayer("sample")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("job", "schedule", "cli")
            .whereLayer("pack")
            .mayOnlyBeAccessedByLayers("publish", "job", "cli")
            .whereLayer("disclose")
            .mayOnlyBeAccessedByLayers("pack", "publish", "job", "cli")
            .whereLayer("grade")
            .mayOnlyBeAccessedByLayers("disclose", "pack", "publish", "job", "cli")
            .whereLayer("measure")
            .mayOnlyBeAccessedByLayers("grade", "disclose", "pack", "publish", "job", "cli")
            .whereLayer("quality")
            .mayOnlyBeAccessedByLayers("job", "cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("quality", "measure", "job", "schedule", "cli")
            .because(COMPLY);

    @ArchTest
    static final ArchRule writersTakeTheDocumentAlone = noClasses()
            .that()
            .resideInAPackage("victimspack.publish..")
            .should()
            .dependOnClassesThat(MAKE_THE_DOCUMENT)
            .because(COMPLY);

    @ArchTest
    static final ArchRule theDocumentKnowsNoSection = noClasses()
            .that()
            .resideInAPackage("victimspack.pack.document")
            .should()
            .dependOnClassesThat(MAKE_THE_DOCUMENT)
            .because(COMPLY);

    @ArchTest
    static final ArchRule packagesMakeNoCircle =
            slices().matching("victimspack.(*)..").should().beFreeOfCycles().because(COMPLY);

    @ArchTest
    static final ArchRule partsOfReadingMakeNoCircle = slices().matching("victimspack.extract.(*)")
            .should()
            .beFreeOfCycles()
            .because(COMPLY);

    @ArchTest
    static final ArchRule whatReadingSpeaksOfKnowsNoPartOfIt = noClasses()
            .that()
            .resideInAPackage("victimspack.extract")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("victimspack.extract.*")
            .because(COMPLY);

    @ArchTest
    static final ArchRule partsOfThePackMakeNoCircle =
            slices().matching("victimspack.pack.(*)").should().beFreeOfCycles().because(COMPLY);

    @ArchTest
    static final ArchRule formatsMakeNoCircle = slices().matching("victimspack.publish.(*)")
            .should()
            .beFreeOfCycles()
            .because(COMPLY);

    @ArchTest
    static final ArchRule partsOfThePackDoNotKnowTheWhole = noClasses()
            .that()
            .resideInAPackage("victimspack.pack.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("victimspack.pack")
            .because(COMPLY);

    @ArchTest
    static final ArchRule springBatchStaysInJob = onlyIn("org.springframework.batch..", "victimspack.job..");

    @ArchTest
    static final ArchRule jdbcStaysInStoreAndMeasure = noClasses()
            .that()
            .resideOutsideOfPackages("victimspack.store..", "victimspack.measure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.h2..", "org.springframework.jdbc..")
            .because(COMPLY);

    @ArchTest
    static final ArchRule tablesOfBlocksKnowNothingOfWhatLiesInThem = noClasses()
            .that()
            .resideInAPackage("victimspack.store.block")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("victimspack.store")
            .because(COMPLY);

    @ArchTest
    static final ArchRule officeFilesStayInPublish = onlyIn("org.apache.poi..", "victimspack.publish..");

    @ArchTest
    static final ArchRule pdfStaysInPublish = onlyIn("org.apache.pdfbox..", "victimspack.publish..");

    @ArchTest
    static final ArchRule chartsAreDrawnInPublish = onlyIn("org.jfree..", "victimspack.publish..");

    @ArchTest
    static final ArchRule commandLineStaysInCli = onlyIn("picocli..", "victimspack.cli..");

    @ArchTest
    static final ArchRule mailIsSentBySchedule = noClasses()
            .that()
            .resideOutsideOfPackage("victimspack.schedule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..")
            .because(COMPLY);

    @ArchTest
    static final ArchRule theCheckSharesNothingWithTheHiding = noClasses()
            .that()
            .resideInAPackage("victimspack.disclose.check..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("victimspack.disclose.hide..")
            .because("a check that shares code with what it checks shares its mistakes");

    @ArchTest
    static final ArchRule theHidingSharesNothingWithTheCheck = noClasses()
            .that()
            .resideInAPackage("victimspack.disclose.hide..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("victimspack.disclose.check..", "org.ojalgo..")
            .because("a check that shares code with what it checks shares its mistakes");

    @ArchTest
    static final ArchRule linearProgramsStayInTheCheck = onlyIn("org.ojalgo..", "victimspack.disclose.check..");

    @ArchTest
    static final ArchRule namesSayADuty = classes()
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Manager)$")
            .because("a class is named for its duty in the field's words");

    private static ArchRule onlyIn(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(COMPLY);
    }
}
