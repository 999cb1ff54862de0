package jp.yui.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.TenantKey;
import jp.yui.contract.benchmark.Edition;
import jp.yui.contract.tenancy.Me;
import jp.yui.contract.tenancy.Permission;
import jp.yui.contract.tenancy.TenantKind;

/**
 * Where a page stands: who looks, at whose data, of which year.
 *
 * @param me the person
 * @param membership the tenant of the address, and what the person may do there
 * @param editions the frozen editions, newest first
 * @param year the fiscal year of the address, or the newest with an edition
 * @param thisYear the fiscal year of today
 */
public record Place(Me me, Me.Membership membership, List<Edition> editions, FiscalYear year, FiscalYear thisYear) {

    static final String TENANT = "tenant";
    static final String YEAR = "fiscalYear";

    public TenantKey tenant() {
        return membership.tenant().key();
    }

    public TenantKind kind() {
        return membership.tenant().kind();
    }

    public boolean may(Permission permission) {
        return membership.permissions().contains(permission);
    }

    /** The edition that counts for the year. */
    public Optional<Edition> edition() {
        return editions.stream()
                .filter(edition -> edition.current() && edition.fiscalYear().equals(year))
                .findFirst();
    }

    /** Whether the year is over, so that figures of it can have been published. */
    public boolean isPast() {
        return year.compareTo(thisYear) < 0;
    }

    /** Years to choose from: those with an edition, today's, and the one of the address. */
    List<FiscalYear> years() {
        return Stream.concat(editions.stream().map(Edition::fiscalYear), Stream.of(thisYear, year))
                .distinct()
                .sorted((a, b) -> b.compareTo(a))
                .toList();
    }

    /** The parameters of an address within the same tenant. */
    public RouteParameters here() {
        return new RouteParameters(TENANT, tenant().value());
    }

    /** The query that keeps the year. */
    public QueryParameters query() {
        return QueryParameters.simple(Map.of(YEAR, year.toString()));
    }

    /** The address of a page of this tenant that keeps the year. */
    public String address(String path) {
        return "t/" + tenant() + (path.isEmpty() ? "" : "/" + path) + "?" + YEAR + "=" + year;
    }
}
