package org.amparo.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.amparo.channel.Channel;
import org.amparo.channel.Pace;
import org.amparo.channel.Reading;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.WebhookCall;
import org.amparo.message.Address;
import org.amparo.message.Part;
import org.amparo.message.Reply;
import reactor.core.publisher.Mono;

/** A channel that remembers what it was given and answers as it was told. */
final class ScriptedChannel implements Channel {
    final ConcurrentLinkedQueue<String> sent = new ConcurrentLinkedQueue<>();
    private final String name;
    private volatile Mono<SendOutcome> answer = Mono.just(new SendOutcome.Sent("1"));
    private volatile Pace pace = Pace.NONE;

    ScriptedChannel(String name) {
        this.name = name;
    }

    void accepts() {
        answer = Mono.just(new SendOutcome.Sent("1"));
    }

    void fails(SendFailure failure) {
        answer = Mono.just(SendOutcome.failed(failure, "x"));
    }

    void fails(SendFailure failure, Duration after) {
        answer = Mono.just(new SendOutcome.Failed(failure, Optional.of(after), "x"));
    }

    void takes(Duration time) {
        answer = Mono.<SendOutcome>just(new SendOutcome.Sent("1")).delayElement(time);
    }

    void hangs() {
        answer = Mono.never();
    }

    void hasABug() {
        answer = Mono.error(new IllegalStateException("a bug"));
    }

    void slowsDown(Pace slower) {
        pace = slower;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isGenuine(WebhookCall call) {
        return false;
    }

    @Override
    public Reading read(WebhookCall call) {
        return new Reading.Unreadable("nothing is read here");
    }

    @Override
    public List<Part> render(Reply reply) {
        throw new UnsupportedOperationException("nothing is rendered here");
    }

    @Override
    public Pace pace() {
        return pace;
    }

    @Override
    public Mono<SendOutcome> send(Address to, String tracker, Part part) {
        sent.add(part.text());
        return answer;
    }
}
