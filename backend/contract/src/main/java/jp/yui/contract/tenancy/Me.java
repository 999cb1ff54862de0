package jp.yui.contract.tenancy;

import java.util.List;
import java.util.Set;
import jp.yui.contract.TenantKey;

/**
 * The signed-in person and the tenants they may act in.
 *
 * @param name the person's name as the identity provider gives it
 * @param memberships the tenants they may act in now, in order of kind and name; empty for a stranger
 */
public record Me(String name, List<Membership> memberships) {

    /**
     * One tenant with what the person may do there.
     *
     * @param tenant the tenant
     * @param roles the roles held, VIEWER included
     * @param permissions what these roles allow in this kind of tenant
     */
    public record Membership(Tenant tenant, Set<Role> roles, Set<Permission> permissions) {}

    /**
     * A tenant as its members see it.
     *
     * @param key the key used in addresses
     * @param name the Japanese name
     * @param kind what it is
     * @param demo whether it is fictional
     */
    public record Tenant(TenantKey key, String name, TenantKind kind, boolean demo) {}
}
