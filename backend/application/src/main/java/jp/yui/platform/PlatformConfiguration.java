package jp.yui.platform;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Three pools behind one data source, and the transactions that enter the tenant. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration implements WebMvcConfigurer {

    private final Throttle throttle;

    PlatformConfiguration(Throttle throttle) {
        this.throttle = throttle;
    }

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("yui.datasource.people")
    HikariDataSource peoplePool() {
        return new HikariDataSource();
    }

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("yui.datasource.reports")
    HikariDataSource reportsPool() {
        return new HikariDataSource();
    }

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("yui.datasource.jobs")
    HikariDataSource jobsPool() {
        return new HikariDataSource();
    }

    /**
     * Background work has its own role and pool, so that neither its rights nor its load reach the people's; reports have a
     * small pool, so that ten long ones leave the people's connections alone.
     */
    @Bean
    @Primary
    DataSource dataSource(
            @Qualifier("peoplePool") HikariDataSource people,
            @Qualifier("reportsPool") HikariDataSource reports,
            @Qualifier("jobsPool") HikariDataSource jobs) {
        var routing = new AbstractRoutingDataSource() {
            @Override
            protected Object determineCurrentLookupKey() {
                return TenantScope.pool();
            }
        };
        routing.setTargetDataSources(Map.of(Pool.PEOPLE, people, Pool.REPORTS, reports, Pool.JOBS, jobs));
        routing.setDefaultTargetDataSource(people);
        return routing;
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory entities, TenantAccess access) {
        return new TenantTransactionManager(entities, access, throttle);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(throttle);
        registry.addInterceptor(new AllowInterceptor());
        registry.addInterceptor(new ReportInterceptor());
    }
}
