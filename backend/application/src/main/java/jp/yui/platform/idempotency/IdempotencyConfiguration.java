package jp.yui.platform.idempotency;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import jp.yui.contract.Idempotent;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts {@link OncePerKey} between the dispatcher and the controllers, and its header into the description of the API. */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    @Bean
    WebMvcRegistrations oncePerKey(
            ObjectProvider<Answers> answers, ObjectProvider<PlatformTransactionManager> transactions) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new OncePerKey(answers, transactions);
            }
        };
    }

    @Bean
    OperationCustomizer describeKey() {
        return (operation, handler) -> {
            Idempotent idempotent = handler.getMethodAnnotation(Idempotent.class);
            if (idempotent != null) {
                operation.addParametersItem(new HeaderParameter()
                        .name(Idempotent.KEY)
                        .required(idempotent.keyRequired())
                        .description("Names the request: sent again with the same key it has no second effect and gets"
                                + " the first answer; with another content 422 idempotency-key-reused")
                        .schema(new StringSchema().pattern("^[!-~]{1,200}$")));
            }
            return operation;
        };
    }
}
