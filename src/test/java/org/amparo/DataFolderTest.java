package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private final RunningAmparo amparo = RunningAmparo.instance();

    @Test
    void oneThatWeMakeIsForItsOwnerOnly(@TempDir Path temp) {
        Path data = temp.resolve("srv").resolve("data");
        DataFolder.at(data);
        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(rights(data.getParent())).isEqualTo("rwx------");
    }

    @Test
    void oneThatIsThereKeepsTheRightsItsOwnerGaveIt(@TempDir Path data) throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
        DataFolder.at(data);
        assertThat(rights(data)).isEqualTo("rwxr-x---");
    }

    @Test
    void whereAmparoRunsNobodyElseCanLookIntoDataRedisOrKeys() throws IOException {
        for (String secret : List.of("", "redis", "keyring")) {
            assertThat(rights(amparo.dataDir().resolve(secret))).isEqualTo("rwx------");
        }
        assertThat(filesBelow("keyring"))
                .isNotEmpty()
                .allMatch(file -> rights(file).equals("rw-------"));
        assertThat(filesBelow("redis/appendonlydir"))
                .isNotEmpty()
                .allMatch(file -> rights(file).equals("rw-------"));
    }

    private List<Path> filesBelow(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(amparo.dataDir().resolve(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
