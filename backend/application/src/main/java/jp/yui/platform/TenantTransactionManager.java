package jp.yui.platform;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Enters the tenant in the first round trip of every transaction. A TransactionExecutionListener may not throw without
 * leaking the connection, so the refusal happens here, where the transaction can be cleaned up (ADR 0003).
 */
class TenantTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient TenantAccess access;
    private final transient Throttle throttle;

    TenantTransactionManager(EntityManagerFactory entities, TenantAccess access, Throttle throttle) {
        super(entities);
        this.access = access;
        this.throttle = throttle;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            enterTenant();
        } catch (RuntimeException | Error refused) {
            leave(transaction, refused);
            throw refused;
        }
    }

    /** Only a connection that is gone cannot be rolled back; its pool says so without the state that the database would give. */
    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (RuntimeException gone) {
            throw new LostConnection("The connection went away before it was rolled back", gone);
        }
    }

    /** The connection is given back even when it can no longer be rolled back, because the database went away. */
    private void leave(Object transaction, Throwable refused) {
        try {
            rollBack();
        } catch (RuntimeException lost) {
            refused.addSuppressed(lost);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }

    /** An entity manager that is closed while its transaction runs keeps the connection. */
    private void rollBack() {
        var begun = (EntityManagerHolder) TransactionSynchronizationManager.getResource(obtainEntityManagerFactory());
        if (begun != null) {
            begun.getEntityManager().getTransaction().rollback();
        }
    }

    private void enterTenant() {
        var scope = TenantScope.current();
        if (scope.isEmpty()) {
            return;
        }
        DataSource dataSource = Objects.requireNonNull(getDataSource());
        try {
            scope.get().enter(DataSourceUtils.getConnection(dataSource), access, throttle);
        } catch (SQLException failed) {
            throw new CannotCreateTransactionException("The tenant could not be entered", failed);
        }
    }
}
