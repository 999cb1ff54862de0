package jp.yui.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says about itself: who may call, and how a refusal looks. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String PROBLEM = "#/components/schemas/Problem";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Yui API")
                        .version("0.1")
                        .description(
                                "Money is integer yen, shares are percent 0-100, a fiscal year 2026 means April 2026"
                                        + " to March 2027, moments are ISO 8601 with offset. Refusals are RFC 9457 problems"
                                        + " whose type is urn:yui:problem:name; faulty fields stand in errors[] as JSON"
                                        + " pointers.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("Access token of realm yui or yui-ops, at most 5 minutes old")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    /** Every operation may be refused in the same ways. */
    @Bean
    OpenApiCustomizer describeRefusals() {
        return api -> {
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths().values().forEach(path -> {
                path.readOperations().forEach(OpenApiConfiguration::describeRefusals);
                Optional.ofNullable(path.getPost()).ifPresent(OpenApiConfiguration::describeRefusalsOfChanges);
                Optional.ofNullable(path.getPut()).ifPresent(OpenApiConfiguration::describeRefusalsOfVersions);
            });
        };
    }

    private static void describeRefusals(Operation operation) {
        ApiResponses answers = operation.getResponses();
        answers.addApiResponse("401", refusal("No valid token"));
        answers.addApiResponse("406", refusal("The accepted media type is not served"));
        answers.addApiResponse("429", refusal("Too many requests; Retry-After tells when to come again"));
        answers.addApiResponse(
                "503",
                refusal(
                        "Too much work and nothing was changed (busy), or the database went away (connection-lost): come again"));
        if (operation.getParameters() != null) {
            answers.addApiResponse("400", refusal("A parameter or field is malformed"));
            answers.addApiResponse("403", refusal("Not allowed in this tenant"));
            answers.addApiResponse("404", refusal("No such tenant or object"));
        }
    }

    private static void describeRefusalsOfChanges(Operation operation) {
        ApiResponses answers = operation.getResponses();
        answers.addApiResponse("409", refusal("The state of things stands in the way"));
        answers.addApiResponse("412", refusal("Changed since it was read"));
        answers.addApiResponse("413", refusal("The request is larger than 20 MB"));
        answers.addApiResponse("415", refusal("The media type of the request is not taken"));
        answers.addApiResponse("422", refusal("Well-formed, but it cannot be carried out"));
    }

    private static void describeRefusalsOfVersions(Operation operation) {
        describeRefusalsOfChanges(operation);
        operation.getResponses().addApiResponse("428", refusal("If-Match is missing"));
    }

    private static ApiResponse refusal(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457 problem")
                .addProperty("type", new Schema<String>().type("string").format("uri"))
                .addProperty("title", new Schema<String>().type("string"))
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", new Schema<String>().type("string"));
    }
}
