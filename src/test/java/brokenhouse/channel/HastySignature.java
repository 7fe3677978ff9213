package brokenhouse.channel;

import java.util.Optional;

record HastySignature(String right) {
    boolean matches(Optional<String> presented) {
        return presented.filter(right::equals).isPresent();
    }
}
