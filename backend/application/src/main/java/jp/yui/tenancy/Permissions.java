package jp.yui.tenancy;

import java.util.EnumSet;
import java.util.Set;
import jp.yui.contract.tenancy.Permission;
import jp.yui.contract.tenancy.Role;
import jp.yui.contract.tenancy.TenantKind;

/** What a set of roles allows in a kind of tenant; the only place that knows. */
final class Permissions {

    private Permissions() {}

    static Set<Permission> of(TenantKind kind, Set<Role> roles) {
        EnumSet<Permission> allowed = EnumSet.noneOf(Permission.class);
        for (Role role : roles) {
            allowed.addAll(allowedBy(role, kind));
        }
        return allowed;
    }

    private static Set<Permission> allowedBy(Role role, TenantKind kind) {
        return switch (role) {
            case VIEWER -> ofViewer(kind);
            case EDITOR -> ofEditor(kind);
            case APPROVER -> kind == TenantKind.MUNICIPALITY ? Set.of(Permission.ASSESSMENT_APPROVE) : Set.of();
            case ADMIN -> Set.of(Permission.TENANT_ADMINISTER, Permission.AUDIT_READ);
            case OPERATOR ->
                kind == TenantKind.PLATFORM
                        ? Set.of(
                                Permission.BENCHMARK_IMPORT,
                                Permission.ASSESSMENT_PUBLISH,
                                Permission.AUDIT_READ,
                                Permission.TENANT_ADMINISTER)
                        : Set.of();
        };
    }

    /** A municipality's systems are read by its own people alone. */
    private static Set<Permission> ofViewer(TenantKind kind) {
        return kind == TenantKind.MUNICIPALITY
                ? Set.of(Permission.BENCHMARK_READ, Permission.ASSESSMENT_READ, Permission.PROCUREMENT_READ)
                : Set.of(Permission.BENCHMARK_READ, Permission.ASSESSMENT_READ);
    }

    /** A prefecture conducts rounds and answers for who is not on the platform, a municipality answers them and may conduct its own. */
    private static Set<Permission> ofEditor(TenantKind kind) {
        return switch (kind) {
            case MUNICIPALITY ->
                Set.of(Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_CONDUCT, Permission.PROCUREMENT_RECORD);
            case PREFECTURE -> Set.of(Permission.ASSESSMENT_CONDUCT, Permission.ASSESSMENT_PROXY);
            case CONSORTIUM, PLATFORM -> Set.of();
        };
    }
}
