package jp.yui.procurement.systems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.Yen;
import jp.yui.contract.procurement.CorporateNumber;
import jp.yui.contract.procurement.SystemContract;
import jp.yui.contract.procurement.SystemDraft;
import jp.yui.contract.procurement.SystemRegister.VendorShare;
import jp.yui.contract.procurement.SystemRegister.YearTotal;
import jp.yui.contract.procurement.Vendor;
import jp.yui.contract.procurement.YearlyCost;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import jp.yui.procurement.VendorName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The systems of the town that is bound; what was removed is seen by nobody. */
@Repository
class SystemRows {

    private static final String SELECT = """
            select s.id, s.version, s.type_code, s.product, s.vendor_name, s.corporate_number, s.starts_on, s.ends_on, s.notice_months,
                   s.users, s.export_terms, s.export_included, s.open_to_joint, s.changed_by_name, s.changed_at,
                   (s.ends_on - make_interval(months => s.notice_months))::date as notice_by
              from procurement.system_contract s
              join procurement.system_type t on t.code = s.type_code
             where s.tenant_id = (select ctx.tenant()) and s.removed_at is null and (:id::uuid is null or s.id = :id)
             order by s.ends_on nulls last, t.ordinal, s.product, s.id
             limit 2000
            """;
    private static final String COSTS = """
            select c.system_id, c.fiscal_year, c.licence, c.maintenance, c.cloud, c.network, c.other
              from procurement.system_cost c
             where c.tenant_id = (select ctx.tenant()) and c.total is not null and (:id::uuid is null or c.system_id = :id)
             order by c.fiscal_year desc
            """;
    private static final String TOTALS = """
            select c.fiscal_year, count(*)::integer as systems, coalesce(sum(c.licence), 0)::bigint as licence,
                   coalesce(sum(c.maintenance), 0)::bigint as maintenance, coalesce(sum(c.cloud), 0)::bigint as cloud,
                   coalesce(sum(c.network), 0)::bigint as network, coalesce(sum(c.other), 0)::bigint as other,
                   sum(c.total)::bigint as total
              from procurement.system_cost c
              join procurement.system_contract s on s.tenant_id = c.tenant_id and s.id = c.system_id and s.removed_at is null
             where c.tenant_id = (select ctx.tenant()) and c.total is not null
             group by c.fiscal_year
             order by c.fiscal_year desc
            """;

    /** A name without a number belongs to the number that the same name has elsewhere, if it is but one. */
    private static final String VENDORS = """
            with named as (
              select s.tenant_id, s.id, s.vendor_name, s.corporate_number, s.changed_at,
                     coalesce(s.corporate_number,
                              case when min(s.corporate_number) over k = max(s.corporate_number) over k
                                   then min(s.corporate_number) over k end,
                              s.vendor_key) as vendor
                from procurement.system_contract s
               where s.tenant_id = (select ctx.tenant()) and s.removed_at is null
              window k as (partition by s.vendor_key))
            select (array_agg(n.vendor_name order by n.changed_at desc, n.vendor_name))[1] as name,
                   max(n.corporate_number) as corporate_number, count(*)::integer as systems, sum(c.total)::bigint as yearly
              from named n
              left join lateral (
                select x.total from procurement.system_cost x
                 where x.tenant_id = n.tenant_id and x.system_id = n.id and x.total is not null
                 order by x.fiscal_year desc limit 1) c on true
             group by n.vendor
             order by yearly desc nulls last, systems desc, name
            """;

    private static final String ADD = """
            insert into procurement.system_contract (tenant_id, type_code, product, vendor_name, vendor_key, corporate_number, starts_on,
                ends_on, notice_months, users, export_terms, export_included, open_to_joint, changed_by, changed_by_name)
            values (ctx.tenant(), :type, :product, :vendor, :key, :number, :startsOn, :endsOn, :notice, :users, :terms, :included, :open,
                ctx.actor(), :name)
            returning id
            """;
    private static final String CHANGE = """
            update procurement.system_contract
               set version = version + 1, type_code = :type, product = :product, vendor_name = :vendor, vendor_key = :key,
                   corporate_number = :number, starts_on = :startsOn, ends_on = :endsOn, notice_months = :notice, users = :users,
                   export_terms = :terms, export_included = :included, open_to_joint = :open, changed_by = ctx.actor(),
                   changed_by_name = :name, changed_at = clock_timestamp()
             where tenant_id = (select ctx.tenant()) and id = :id and version = :version and removed_at is null
            """;
    private static final String REMOVE = """
            update procurement.system_contract
               set removed_at = clock_timestamp(), changed_by = ctx.actor(), changed_by_name = :name
             where tenant_id = (select ctx.tenant()) and id = :id and removed_at is null
            """;
    private static final String PUT = """
            insert into procurement.system_cost (tenant_id, system_id, fiscal_year, licence, maintenance, cloud, network, other)
            values (ctx.tenant(), :id, :year, :licence, :maintenance, :cloud, :network, :other)
            on conflict (tenant_id, system_id, fiscal_year) do update
               set licence = excluded.licence, maintenance = excluded.maintenance, cloud = excluded.cloud, network = excluded.network,
                   other = excluded.other
            """;

    private final JdbcClient jdbc;

    SystemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SystemContract> byEnd() {
        return query(null);
    }

    SystemContract system(UUID id) {
        return query(id).stream().findFirst().orElseThrow(() -> notFound(id));
    }

    static Problem notFound(UUID id) {
        return new Problem.NotFound("system-not-found", "No such system: " + id);
    }

    private List<SystemContract> query(@Nullable UUID id) {
        Map<UUID, List<YearlyCost>> costs = costs(id);
        return jdbc.sql(SELECT)
                .param("id", id, Types.OTHER)
                .query((row, _) -> contract(row, costs.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<YearlyCost>> costs(@Nullable UUID id) {
        return jdbc
                .sql(COSTS)
                .param("id", id, Types.OTHER)
                .query((row, _) -> Map.entry(row.getObject("system_id", UUID.class), cost(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<YearTotal> totals() {
        return jdbc.sql(TOTALS).query((row, _) -> total(row)).list();
    }

    List<VendorShare> vendors() {
        return jdbc.sql(VENDORS)
                .query((row, _) ->
                        new VendorShare(row.getString("name"), number(row), row.getInt("systems"), yen(row, "yearly")))
                .list();
    }

    UUID add(SystemDraft draft) {
        return bind(jdbc.sql(ADD), draft).query(UUID.class).single();
    }

    boolean change(UUID id, long version, SystemDraft draft) {
        return bind(jdbc.sql(CHANGE).param("id", id).param("version", version), draft)
                        .update()
                == 1;
    }

    boolean remove(UUID id) {
        return jdbc.sql(REMOVE)
                        .param("id", id)
                        .param("name", TenantScope.person().name())
                        .update()
                == 1;
    }

    /** Puts the figures of one year; all of them blank means that there are none. */
    void put(UUID id, @Nullable YearlyCost cost) {
        if (cost != null) {
            jdbc.sql(PUT)
                    .param("id", id)
                    .param("year", cost.fiscalYear().value())
                    .param("licence", value(cost.licence()), Types.BIGINT)
                    .param("maintenance", value(cost.maintenance()), Types.BIGINT)
                    .param("cloud", value(cost.cloud()), Types.BIGINT)
                    .param("network", value(cost.network()), Types.BIGINT)
                    .param("other", value(cost.other()), Types.BIGINT)
                    .update();
        }
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, SystemDraft draft) {
        var vendor = new VendorName(draft.vendor().name());
        CorporateNumber number = draft.vendor().corporateNumber();
        return statement
                .param("type", draft.type())
                .param("product", draft.product().strip())
                .param("vendor", vendor.value())
                .param("key", vendor.key())
                .param("number", number == null ? null : number.value(), Types.VARCHAR)
                .param("startsOn", draft.startsOn(), Types.DATE)
                .param("endsOn", draft.endsOn(), Types.DATE)
                .param("notice", draft.noticeMonths(), Types.INTEGER)
                .param("users", draft.users(), Types.INTEGER)
                .param("terms", draft.exportTerms().strip())
                .param("included", draft.exportIncluded(), Types.BOOLEAN)
                .param("open", draft.openToJoint())
                .param("name", TenantScope.person().name());
    }

    private static @Nullable Long value(@Nullable Yen amount) {
        return amount == null ? null : amount.value();
    }

    private static SystemContract contract(ResultSet row, List<YearlyCost> costs) throws SQLException {
        return new SystemContract(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                draft(row, costs.isEmpty() ? null : costs.getFirst()),
                row.getObject("notice_by", LocalDate.class),
                costs,
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class));
    }

    private static SystemDraft draft(ResultSet row, @Nullable YearlyCost newest) throws SQLException {
        return new SystemDraft(
                row.getString("type_code"),
                row.getString("product"),
                new Vendor(row.getString("vendor_name"), number(row)),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("notice_months", Integer.class),
                row.getObject("users", Integer.class),
                row.getString("export_terms"),
                row.getObject("export_included", Boolean.class),
                row.getBoolean("open_to_joint"),
                newest);
    }

    private static YearlyCost cost(ResultSet row) throws SQLException {
        return new YearlyCost(
                new FiscalYear(row.getInt("fiscal_year")),
                yen(row, "licence"),
                yen(row, "maintenance"),
                yen(row, "cloud"),
                yen(row, "network"),
                yen(row, "other"));
    }

    private static YearTotal total(ResultSet row) throws SQLException {
        return new YearTotal(
                new FiscalYear(row.getInt("fiscal_year")),
                row.getInt("systems"),
                new Yen(row.getLong("licence")),
                new Yen(row.getLong("maintenance")),
                new Yen(row.getLong("cloud")),
                new Yen(row.getLong("network")),
                new Yen(row.getLong("other")),
                new Yen(row.getLong("total")));
    }

    private static @Nullable CorporateNumber number(ResultSet row) throws SQLException {
        String number = row.getString("corporate_number");
        return number == null ? null : new CorporateNumber(number);
    }

    private static @Nullable Yen yen(ResultSet row, String column) throws SQLException {
        Long amount = row.getObject(column, Long.class);
        return amount == null ? null : new Yen(amount);
    }
}
