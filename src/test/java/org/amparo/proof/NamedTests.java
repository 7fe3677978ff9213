package org.amparo.proof;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Tests that documents name, found in the code that runs: a name in a comment, a method without its annotation or a disabled one is none. */
public final class NamedTests {
    private NamedTests() {}

    /** Whether a class of this name has any test, or this one. */
    public static boolean exist(String simpleName, Optional<String> method) {
        return classes(simpleName).stream()
                .filter(type -> !type.isAnnotationPresent(Disabled.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(NamedTests::runs)
                .anyMatch(found -> method.map(found.getName()::equals).orElse(true));
    }

    private static boolean runs(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class) && !method.isAnnotationPresent(Disabled.class);
    }

    /** The classes of our tests with this simple name. */
    static List<Class<?>> classes(String simpleName) {
        return Pages.below("src/test/java").stream()
                .map(file -> file.toString().replace('\\', '/'))
                .filter(file -> file.endsWith("/" + simpleName + ".java"))
                .map(file -> file.substring("src/test/java/".length(), file.length() - ".java".length())
                        .replace('/', '.'))
                .<Class<?>>flatMap(NamedTests::load)
                .toList();
    }

    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(name, false, NamedTests.class.getClassLoader()));
        } catch (ClassNotFoundException notCompiled) {
            return Stream.empty();
        }
    }
}
