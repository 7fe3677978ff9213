package org.amparo.mailbox.redis.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
    @TempDir
    Path temp;

    Path path;
    Path cache;

    @BeforeEach
    void aMachine() throws IOException {
        path = Files.createDirectory(temp.resolve("bin"));
        cache = temp.resolve("cache");
    }

    @Test
    void theMachinesOwnEngineComesFirst() throws IOException {
        program("redis-server", "Redis server v=8.2.1 sha=00000000:0 malloc=jemalloc bits=64");
        assertThat(Engine.find("/nowhere::" + path, cache).version()).isEqualTo("Redis 8.2.1");
    }

    @Test
    void valkeyIsAsGood() throws IOException {
        program("valkey-server", "Valkey server v=8.0.1 sha=00000000:0");
        assertThat(Engine.find(path.toString(), cache).version()).isEqualTo("Valkey 8.0.1");
    }

    @Test
    void oneThatIsTooOldOrSomethingElseIsPassedOver() throws IOException {
        program("redis-server", "Redis server v=5.0.14 sha=00000000:0");
        program("valkey-server", "I am a teapot");
        assertThat(Engine.find(path.toString(), cache).version()).isEqualTo("Redis 7.0.15");
    }

    @Test
    void withNoneTheCarriedOneIsUnpackedOnceAndSaysSo() throws IOException {
        Engine engine = Engine.find(path.toString(), cache);
        assertThat(engine.origin()).contains("carried along");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(engine.program())))
                .isEqualTo("rwx------");
        var unpacked = Files.getLastModifiedTime(engine.program());
        assertThat(Files.getLastModifiedTime(Engine.find("", cache).program())).isEqualTo(unpacked);
    }

    @Test
    void anUnpackedOneThatSomebodyChangedIsNotRun() throws IOException {
        Path program = Engine.find("", cache).program();
        byte[] good = Files.readAllBytes(program);
        Files.writeString(program, "#!/bin/sh\necho 'Redis server v=7.0.15'\n");
        assertThat(Engine.find("", cache).program()).hasBinaryContent(good);
    }

    private void program(String name, String answer) throws IOException {
        Path program = Files.writeString(path.resolve(name), "#!/bin/sh\necho '" + answer + "'\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
