package org.amparo.mailbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A mailbox that can be made to fail, to hang, or to fail for one message only. */
public final class StumblingMailbox implements Mailbox {
    private final Mailbox mailbox;
    private final AtomicReference<Mono<?>> trouble = new AtomicReference<>(Mono.empty());
    private final AtomicInteger looks = new AtomicInteger();
    private volatile String troubled = "";

    public StumblingMailbox(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    public void fails() {
        trouble.set(Mono.error(new IllegalStateException("gone")));
    }

    public void hangs() {
        trouble.set(Mono.never());
    }

    public void failsForMessage(String id) {
        troubled = id;
    }

    public void isWell() {
        trouble.set(Mono.empty());
        troubled = "";
    }

    /** How often somebody looked for what is due. */
    public int looks() {
        return looks.get();
    }

    @Override
    public Mono<Admission> admit(Person person, Incoming message, boolean claimAtOnce) {
        return message.id().equals(troubled)
                ? Mono.error(new IllegalStateException("gone"))
                : after(mailbox.admit(person, message, claimAtOnce));
    }

    @Override
    public Flux<Claim> claimDue(int atMost) {
        looks.incrementAndGet();
        return trouble.get().thenMany(mailbox.claimDue(atMost));
    }

    @Override
    public Mono<Committed> commit(Claim claim, Memory conversation, List<Promise> parts, boolean claimSends) {
        return after(mailbox.commit(claim, conversation, parts, claimSends));
    }

    @Override
    public Flux<Parcel> claimParcels(int atMost) {
        looks.incrementAndGet();
        return trouble.get().thenMany(mailbox.claimParcels(atMost));
    }

    @Override
    public Mono<Parcel> done(Parcel parcel) {
        return after(mailbox.done(parcel));
    }

    @Override
    public Mono<Void> later(Parcel parcel, Duration wait) {
        return after(mailbox.later(parcel, wait));
    }

    @Override
    public Mono<Void> dropParcels(Person person) {
        return after(mailbox.dropParcels(person));
    }

    @Override
    public Mono<Void> erase(Person person) {
        return after(mailbox.erase(person));
    }

    private <T> Mono<T> after(Mono<T> call) {
        return Mono.defer(() -> trouble.get().then(call));
    }
}
