package jp.yui.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows the tenant of the running work: bound for a request by {@link TenantFilter}, for background
 * work by {@link #runAsSystem}; every transaction begun inside enters that tenant first (ADR 0003).
 */
public final class TenantScope {

    private static final ScopedValue<TenantScope> CURRENT = ScopedValue.newInstance();

    private final TenantKey tenant;
    private final @Nullable Person person;
    private final String reason;
    private Pool pool;
    private Set<Permission> required = Set.of();
    private @Nullable Grant grant;

    private TenantScope(TenantKey tenant, @Nullable Person person, String reason) {
        this.tenant = tenant;
        this.person = person;
        this.reason = reason;
        this.pool = person == null ? Pool.JOBS : Pool.PEOPLE;
    }

    /** Runs work in the name of a person; each transaction in it re-checks the person's right. */
    public static <T extends @Nullable Object> T callAs(Person person, TenantKey tenant, Callable<T> work)
            throws Exception {
        return ScopedValue.where(CURRENT, new TenantScope(tenant, person, "")).call(work::call);
    }

    /** Runs background work in a tenant; the reason stands in the audit trail. */
    public static void runAsSystem(TenantKey tenant, String reason, Runnable work) {
        ScopedValue.where(CURRENT, new TenantScope(tenant, null, reason)).run(work);
    }

    /** The scope of the running work, if it has one. */
    static Optional<TenantScope> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Whether the running work has a tenant; a request whose address names none that could be has not. */
    public static boolean isBound() {
        return CURRENT.isBound();
    }

    static boolean isSystem() {
        return current().map(scope -> scope.person == null).orElse(false);
    }

    /** The grant under which the running transaction works; only inside one. */
    public static Grant grant() {
        return current()
                .map(scope -> scope.grant)
                .orElseThrow(() -> new IllegalStateException("No tenant has been entered"));
    }

    /** The tenant key of the running work. */
    public static TenantKey tenantKey() {
        return current().map(scope -> scope.tenant).orElseThrow(() -> new IllegalStateException("No tenant is bound"));
    }

    /** The person in whose name the work runs. */
    public static Person person() {
        return current().map(scope -> scope.person).orElseThrow(() -> new IllegalStateException("No person is bound"));
    }

    /** The connections that the running work takes from. */
    static Pool pool() {
        return current().map(scope -> scope.pool).orElse(Pool.PEOPLE);
    }

    void workAsReport() {
        this.pool = Pool.REPORTS;
    }

    /** One of these is needed. */
    void require(Set<Permission> permissions) {
        this.required = permissions;
    }

    boolean entered() {
        return grant != null;
    }

    void enter(Connection connection, TenantAccess access, Throttle throttle) throws SQLException {
        admit(
                person == null
                        ? access.enterSystem(connection, tenant, reason)
                        : access.enter(connection, person, tenant),
                throttle);
    }

    /** Lets the work go on with what the database granted, or refuses. */
    void admit(Optional<Grant> granted, Throttle throttle) {
        Grant entered =
                granted.orElseThrow(() -> new Problem.NotFound("tenant-not-found", "No such tenant: " + tenant));
        if (person != null) {
            check(entered);
            if (grant == null) {
                throttle.spend(tenant);
            }
        }
        this.grant = entered;
    }

    private void check(Grant entered) {
        if (required.isEmpty()) {
            throw new IllegalStateException("The endpoint declares no permission");
        }
        if (Collections.disjoint(entered.permissions(), required)) {
            throw new Problem.Forbidden("This needs the permission " + words(required) + " in tenant " + tenant);
        }
    }

    private static String words(Set<Permission> permissions) {
        return permissions.stream().map(Permission::name).sorted().collect(Collectors.joining(" or "));
    }
}
