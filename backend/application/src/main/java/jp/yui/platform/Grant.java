package jp.yui.platform;

import java.util.Set;
import java.util.UUID;
import jp.yui.contract.tenancy.Permission;
import jp.yui.contract.tenancy.Role;
import jp.yui.contract.tenancy.TenantKind;

/** What a person may do in the tenant that a transaction is bound to. */
public record Grant(UUID tenant, TenantKind kind, Set<Role> roles, Set<Permission> permissions) {}
