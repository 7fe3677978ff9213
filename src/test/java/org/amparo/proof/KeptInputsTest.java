package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.amparo.channel.ChannelKind;
import org.junit.jupiter.api.Test;

/** A fuzz test whose kept inputs are lost, or lie under another name, is green and tries nothing. */
class KeptInputsTest {
    private static final int A_CORPUS = 15;

    @Test
    void everyFuzzTestHasSomeAndFindsThem() {
        assertThat(fuzzTests())
                .extracting(test -> test.getDeclaringClass().getSimpleName())
                .contains(
                        "SignatureFuzzTest",
                        "RedactionFuzzTest",
                        "ListeningFuzzTest",
                        "ContentFuzzTest",
                        "DialogueFuzzTest");
        assertThat(fuzzTests()).allSatisfy(test -> assertThat(inputs(test)).hasSizeGreaterThanOrEqualTo(A_CORPUS));
    }

    @Test
    void noneAreKeptForATestThatIsNoMore() {
        List<Path> played =
                fuzzTests().stream().flatMap(test -> inputs(test).stream()).toList();
        assertThat(Pages.below("src/test/resources"))
                .filteredOn(file -> file.toString().contains("Inputs"))
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(played);
    }

    @Test
    void theReaderOfEveryChannelIsTried() {
        List<String> names = fuzzTests().stream()
                .map(test -> test.getDeclaringClass().getPackageName().replaceFirst(".*\\.", ""))
                .toList();
        assertThat(ServiceLoader.load(ChannelKind.class).stream()
                        .map(kind -> kind.get().name()))
                .isNotEmpty()
                .allSatisfy(channel -> assertThat(names).contains(channel));
    }

    private static List<Method> fuzzTests() {
        return Pages.below("src/test/java").stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith("FuzzTest.java"))
                .flatMap(file -> NamedTests.classes(file.replace(".java", "")).stream())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                .toList();
    }

    private static List<Path> inputs(Method test) {
        String folder = test.getDeclaringClass().getName().replace('.', '/') + "Inputs/" + test.getName();
        Path kept = Path.of("src/test/resources", folder);
        return Files.isDirectory(kept) ? Pages.below(kept.toString()) : List.of();
    }
}
