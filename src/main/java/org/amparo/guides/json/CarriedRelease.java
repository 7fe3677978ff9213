package org.amparo.guides.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.guides.Release;
import org.amparo.guides.Target;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The release that the program carries, as the build read and checked it. */
public final class CarriedRelease {
    private static final String FILE = "release.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addMixIn(Target.class, NamedKind.class)
            .build();

    private CarriedRelease() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface NamedKind {}

    /**
     * Writes what a conversation needs of a release.
     *
     * @param directory created when needed
     */
    public static void write(Release release, Path directory) throws IOException {
        Files.write(Files.createDirectories(directory).resolve(FILE), JSON.writeValueAsBytes(release.forTalking()));
    }

    /** The release in {@code models/} on the class path; empty if none of this form is there. */
    public static Optional<Release> find() {
        try (InputStream in = CarriedRelease.class.getClassLoader().getResourceAsStream("models/" + FILE)) {
            return in == null ? Optional.empty() : Optional.of(JSON.readValue(in, Release.class));
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
