package jp.yui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jp.yui.contract.Idempotent;
import jp.yui.platform.Allow;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.PostExchange;

/** The rules of the house as code: modules keep their borders, endpoints declare their right, insides stay inside. */
class ArchitectureTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.yui");

    static final ApplicationModules MODULES = ApplicationModules.of(
            YuiBackend.class, JavaClass.Predicates.resideInAnyPackage("jp.yui.contract..", "jp.yui.testing.."));

    static final ArchRule EVERY_ENDPOINT_OF_A_TENANT_DECLARES_ITS_RIGHT = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and(takeATenant())
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Allow.class);

    static final ArchRule CONTROLLERS_AND_REPOSITORIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Repository.class)
            .should()
            .bePackagePrivate();

    static final ArchRule NOBODY_WRITES_SQL_FROM_STRINGS_AT_RUN_TIME = noClasses()
            .that()
            .resideOutsideOfPackage("jp.yui.tenancy")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.sql.Statement.class);

    static final ArchRule ONLY_THE_PLATFORM_READS_THE_TENANT_OF_THE_ADDRESS = noClasses()
            .that()
            .resideOutsideOfPackage("jp.yui.platform..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("SecurityContextHolder");

    static final ArchRule A_POST_IN_A_TENANT_CAN_BE_REPEATED =
            methods().that(post()).and(takeATenant()).should().beAnnotatedWith(Idempotent.class);

    /** A key belongs to a person in a tenant; without one it would be ignored. */
    static final ArchRule WHAT_CAN_BE_REPEATED_IS_IN_A_TENANT = methods()
            .that()
            .areAnnotatedWith(Idempotent.class)
            .should(ArchCondition.from(takeATenant()))
            .andShould(ArchCondition.from(post()));

    @Test
    void modulesKeepTheirBorders() {
        MODULES.verify();
    }

    @Test
    void everyEndpointOfATenantDeclaresItsRight() {
        EVERY_ENDPOINT_OF_A_TENANT_DECLARES_ITS_RIGHT.check(PRODUCT);
    }

    @Test
    void controllersAndRepositoriesStayInside() {
        CONTROLLERS_AND_REPOSITORIES_STAY_INSIDE.check(PRODUCT);
    }

    @Test
    void nobodyWritesSqlFromStrings() {
        NOBODY_WRITES_SQL_FROM_STRINGS_AT_RUN_TIME.check(PRODUCT);
    }

    @Test
    void onlyThePlatformReadsTheTenantOfTheAddress() {
        ONLY_THE_PLATFORM_READS_THE_TENANT_OF_THE_ADDRESS.check(PRODUCT);
    }

    @Test
    void aPostInATenantCanBeRepeated() {
        A_POST_IN_A_TENANT_CAN_BE_REPEATED.check(PRODUCT);
        WHAT_CAN_BE_REPEATED_IS_IN_A_TENANT.check(PRODUCT);
    }

    private static DescribedPredicate<JavaMethod> post() {
        return DescribedPredicate.describe(
                "are POSTs",
                method -> method.isAnnotatedWith(PostExchange.class) || method.isAnnotatedWith(PostMapping.class));
    }

    private static DescribedPredicate<JavaMethod> takeATenant() {
        return DescribedPredicate.describe(
                "take a tenant",
                method -> method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getSimpleName().equals("TenantKey")));
    }
}
