package org.amparo.console.webchat;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.amparo.channel.webchat.WebChatChannel;
import org.amparo.channel.webchat.WebChatSessions;
import org.amparo.webhook.Door;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code /}: the page; {@code /chat/…}: its files, its session, its stream, and where it posts. */
public final class WebChatRoutes {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final int NEW_SESSIONS_A_MINUTE = 600;

    private final WebChatChannel channel;
    private final Door door;
    private final PerMinute newSessions;

    public WebChatRoutes(WebChatChannel channel, Door door, InstantSource clock) {
        this.channel = channel;
        this.door = door;
        this.newSessions = new PerMinute(NEW_SESSIONS_A_MINUTE, clock);
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .add(PageFile.named("/", "page.html", "text/html;charset=UTF-8").route())
                .add(PageFile.named("/chat/page.css", "page.css", "text/css;charset=UTF-8")
                        .route())
                .add(PageFile.named("/chat/page.js", "page.js", "text/javascript;charset=UTF-8")
                        .route())
                .add(PageFile.named("/chat/words.js", "words.js", "text/javascript;charset=UTF-8")
                        .route())
                .add(PageFile.named("/chat/icon.svg", "icon.svg", "image/svg+xml")
                        .route())
                .POST("/chat/session", this::open)
                .POST("/chat/leave", this::leave)
                .GET("/chat/stream", this::listen)
                .POST("/chat/messages", request -> door.receive(channel, request))
                .before(request -> {
                    StrictHeaders.on(request.exchange().getResponse().getHeaders());
                    return request;
                })
                .build();
    }

    private Mono<ServerResponse> open(ServerRequest request) {
        if (session(request).isPresent()) {
            return ServerResponse.noContent().build();
        }
        if (!newSessions.oneMore()) {
            return ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        }
        return ServerResponse.noContent()
                .cookie(cookie(request, channel.sessions().open()).build())
                .build();
    }

    /** Whoever opens the page next on this device is somebody else. */
    private Mono<ServerResponse> leave(ServerRequest request) {
        session(request).ifPresent(channel.streams()::close);
        return ServerResponse.noContent()
                .cookie(cookie(request, "").maxAge(Duration.ZERO).build())
                .build();
    }

    private Mono<ServerResponse> listen(ServerRequest request) {
        Optional<String> lastSeen = Optional.ofNullable(request.headers().firstHeader("Last-Event-ID"));
        return session(request)
                .map(session -> ServerResponse.ok()
                        // A proxy that collects the stream would hold the answers back.
                        .header("X-Accel-Buffering", "no")
                        .body(BodyInserters.fromServerSentEvents(events(session, lastSeen))))
                .orElseGet(() -> ServerResponse.status(HttpStatus.UNAUTHORIZED).build());
    }

    private Flux<ServerSentEvent<Bubble>> events(String session, Optional<String> lastSeen) {
        return channel.streams()
                .listen(session, lastSeen)
                .map(Bubble::event)
                .publish(said -> Flux.merge(said, Flux.just(ready()), beats().takeUntilOther(said.ignoreElements())));
    }

    /** Tells the page that it is heard from now on; its id makes the browser ask for what it missed, even if it has heard nothing yet. */
    private static ServerSentEvent<Bubble> ready() {
        return ServerSentEvent.<Bubble>builder()
                .event("ready")
                .id("0")
                .data(Bubble.EMPTY)
                .build();
    }

    private static Flux<ServerSentEvent<Bubble>> beats() {
        return Flux.interval(HEARTBEAT)
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.<Bubble>builder().comment("").build());
    }

    private Optional<String> session(ServerRequest request) {
        return Optional.ofNullable(request.cookies().getFirst(WebChatSessions.COOKIE))
                .map(HttpCookie::getValue)
                .flatMap(channel.sessions()::idOf);
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(ServerRequest request, String value) {
        URI uri = request.uri();
        return ResponseCookie.from(WebChatSessions.COOKIE, value)
                .path("/chat")
                .httpOnly(true)
                .sameSite("Strict")
                .secure("https".equals(uri.getScheme()));
    }
}
