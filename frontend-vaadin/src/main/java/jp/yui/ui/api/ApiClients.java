package jp.yui.ui.api;

import jp.yui.contract.assessment.AggregateApi;
import jp.yui.contract.assessment.AssignmentApi;
import jp.yui.contract.assessment.DeputyApi;
import jp.yui.contract.assessment.EvidenceApi;
import jp.yui.contract.assessment.FrameworkApi;
import jp.yui.contract.assessment.QuestionApi;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResultApi;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.contract.assessment.SheetApi;
import jp.yui.contract.assessment.SupportApi;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.ComparisonApi;
import jp.yui.contract.benchmark.ImportApi;
import jp.yui.contract.notification.NoticeApi;
import jp.yui.contract.procurement.SystemApi;
import jp.yui.contract.tenancy.AdministratorApi;
import jp.yui.contract.tenancy.MeApi;
import jp.yui.contract.tenancy.RegisterApi;
import jp.yui.ui.session.TokenRelay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** The clients of the contract: each call carries the person's token, each error comes back as an {@link ApiProblem}. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "backend",
        types = {
            MeApi.class,
            AdministratorApi.class,
            RegisterApi.class,
            BenchmarkApi.class,
            ComparisonApi.class,
            ImportApi.class,
            EvidenceApi.class,
            AssignmentApi.class,
            DeputyApi.class,
            FrameworkApi.class,
            QuestionApi.class,
            ResponseApi.class,
            ResultApi.class,
            AggregateApi.class,
            RoundApi.class,
            SupportApi.class,
            SheetApi.class,
            SystemApi.class,
            NoticeApi.class
        })
class ApiClients {

    @Bean
    RestClientHttpServiceGroupConfigurer backendGroup(TokenRelay relay, ProblemReader problems) {
        return groups -> groups.filterByName("backend")
                .forEachClient((group, client) -> client.requestInitializer(relay)
                        .requestInitializer(new RequestKeys())
                        .requestInterceptor(new Resending())
                        .defaultStatusHandler(HttpStatusCode::isError, problems));
    }

    /** For what the contract leaves out: uploads and downloads, which are passed on as they flow and so never sent again. */
    @Bean
    RestClient backend(
            RestClient.Builder builder,
            TokenRelay relay,
            ProblemReader problems,
            @Value("${spring.http.serviceclient.backend.base-url}") String address) {
        return builder.baseUrl(address)
                .requestInitializer(relay)
                .requestInitializer(new RequestKeys())
                .defaultStatusHandler(HttpStatusCode::isError, problems)
                .build();
    }
}
