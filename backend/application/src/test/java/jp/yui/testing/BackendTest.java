package jp.yui.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.yui.YuiBackend;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The whole backend on a free port, as {@code yui_app} on the real database, trusting {@link TestIssuer}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = YuiBackend.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = BackendTest.Properties.class)
@Import(Api.class)
public @interface BackendTest {

    /** Points the backend at the database and issuers of the tests. */
    final class Properties implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "yui.datasource.people.jdbc-url=" + TestDatabase.url(),
                    "yui.datasource.people.password=" + TestDatabase.PASSWORD,
                    "yui.datasource.jobs.jdbc-url=" + TestDatabase.url(),
                    "yui.datasource.jobs.password=" + TestDatabase.PASSWORD,
                    "yui.security.issuer=" + TestIssuer.YUI.url(),
                    "yui.security.ops-issuer=" + TestIssuer.OPS.url(),
                    "yui.audit.anchor-dir=target/anchors/" + java.util.UUID.randomUUID(),
                    "yui.throttle.person.burst=" + burst(context, "person"),
                    "yui.throttle.tenant.burst=" + burst(context, "tenant"),
                    "management.server.port=0");
        }

        /** Tests knock harder than people do; those of the throttle itself say how much they allow. */
        private static String burst(ConfigurableApplicationContext context, String whose) {
            return context.getEnvironment().getProperty("yui.test.burst." + whose, "1000000");
        }
    }
}
