package org.amparo.console.webchat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** A file of the page, read once at start; nothing else of the class path can be asked for. */
record PageFile(String path, byte[] bytes, MediaType type) {

    static PageFile named(String path, String file, String type) {
        String resource = "/pages/webchat/" + file;
        try (InputStream stream = PageFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            return new PageFile(path, stream.readAllBytes(), MediaType.parseMediaType(type));
        } catch (IOException broken) {
            throw new UncheckedIOException("The jar's " + resource + " cannot be read", broken);
        }
    }

    RouterFunction<ServerResponse> route() {
        return RouterFunctions.route()
                .GET(path, request -> ServerResponse.ok().contentType(type).bodyValue(bytes))
                .build();
    }

    @Override
    public String toString() {
        return "PageFile[" + path + "]";
    }
}
