package org.amparo.mailbox.redis;

import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.RedisClusterURIUtil;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** Where Redis is. Printed without its password. */
record RedisAddress(List<RedisURI> servers, boolean isCluster) {

    static RedisAddress of(String url) {
        try {
            boolean cluster = url.contains(",") && !url.startsWith(RedisURI.URI_SCHEME_REDIS_SENTINEL);
            return cluster
                    ? new RedisAddress(RedisClusterURIUtil.toRedisURIs(URI.create(url)), true)
                    : new RedisAddress(List.of(RedisURI.create(url)), false);
        } catch (IllegalArgumentException e) {
            // Without the cause: it quotes the password.
            throw new IllegalArgumentException("The Redis address is none of redis://host:6379, rediss://host:6379,"
                    + " redis-sentinel://host:26379#name, redis-socket:///path, redis://host:6379,host:6379");
        }
    }

    RedisURI first() {
        return servers.get(0);
    }

    @Override
    public String toString() {
        return servers.stream().map(RedisAddress::place).collect(Collectors.joining(", "));
    }

    private static String place(RedisURI uri) {
        if (uri.getSocket() != null) {
            return uri.getSocket();
        }
        return uri.getSentinels().isEmpty()
                ? uri.getHost() + ":" + uri.getPort()
                : uri.getSentinels().stream().map(RedisAddress::place).collect(Collectors.joining(", "));
    }
}
