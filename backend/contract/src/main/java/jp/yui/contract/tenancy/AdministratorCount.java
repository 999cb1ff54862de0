package jp.yui.contract.tenancy;

import jp.yui.contract.TenantKey;

/**
 * How many people administer a tenant now; never who they are.
 *
 * @param tenant the tenant
 * @param name its Japanese name
 * @param kind what it is
 * @param administrators how many people may administer it now (operators, for the platform itself)
 * @param enough whether that is at least two, so that one may leave
 */
public record AdministratorCount(TenantKey tenant, String name, TenantKind kind, int administrators, boolean enough) {}
