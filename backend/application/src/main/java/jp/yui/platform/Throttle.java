package jp.yui.platform;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.yui.contract.TenantKey;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps one person or one tenant from taking everybody's time. A tenant's bucket is spent from only by those who have
 * entered it, so that a stranger cannot empty it.
 */
@Component
class Throttle implements HandlerInterceptor {

    private static final int MOST = 20_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final LoadingCache<String, Bucket> people;
    private final LoadingCache<TenantKey, Bucket> tenants;

    Throttle(ThrottleProperties limits) {
        this.people = buckets(limits.person());
        this.tenants = buckets(limits.tenant());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        SignedIn.ifAnybody().ifPresent(person -> spend(people.get(person.issuer() + "#" + person.subject())));
        return true;
    }

    void spend(TenantKey tenant) {
        spend(tenants.get(tenant));
    }

    private static void spend(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Problem.TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static <K> LoadingCache<K, Bucket> buckets(ThrottleProperties.Limit limit) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(_ -> Bucket.builder()
                        .addLimit(bandwidth -> bandwidth
                                .capacity(limit.burst())
                                .refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                        .build());
    }
}
