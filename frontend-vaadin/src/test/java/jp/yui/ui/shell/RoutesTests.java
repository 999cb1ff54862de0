package jp.yui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.ui.YuiFrontend;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What holds for every route. */
class RoutesTests {

    private static final Set<String> OUTSIDE = Set.of("", "login");

    @Test
    void declaresWhoMayOpenIt() {
        assertThat(routes())
                .isNotEmpty()
                .allMatch(view ->
                        view.isAnnotationPresent(PermitAll.class) || view.isAnnotationPresent(AnonymousAllowed.class));
    }

    @Test
    void opensToAnybodyOnlyTheDoor() {
        assertThat(routes().stream().filter(view -> view.isAnnotationPresent(AnonymousAllowed.class)))
                .extracting(view -> view.getAnnotation(Route.class).value())
                .containsExactly("login");
    }

    @Test
    void standsInTheFrameAndSoUnderATenant() {
        assertThat(routes())
                .filteredOn(view -> view.getAnnotation(Route.class).layout() != Shell.class)
                .extracting(view -> view.getAnnotation(Route.class).value())
                .containsExactlyInAnyOrderElementsOf(OUTSIDE);
    }

    @Test
    void staysPackagePrivate() {
        assertThat(routes()).noneMatch(view -> java.lang.reflect.Modifier.isPublic(view.getModifiers()));
    }

    @Test
    void isLookedAtInEveryState() {
        assertThat(routes())
                .extracting(RoutesTests::template)
                .allSatisfy(template -> assertThat(Stream.of(Pages.ADDRESSES, Pages.QUIET)
                                .flatMap(List::stream)
                                .map(address -> address.split("\\?")[0]))
                        .anyMatch(Pattern.compile(template).asMatchPredicate()));
    }

    /** The addresses of a route, as a pattern. */
    private static String template(Class<?> view) {
        Route route = view.getAnnotation(Route.class);
        String prefix = route.layout() == Shell.class ? "t/:tenant/" : "";
        return (prefix + route.value()).replaceAll("/$", "").replaceAll(":[^/]+", "[^/]+");
    }

    private static Set<Class<?>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents(YuiFrontend.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(RoutesTests::load)
                .collect(Collectors.toSet());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
