package jp.yui.ui.api;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the problem document (RFC 9457) of an error answer; an answer without one still becomes a problem. */
@Component
class ProblemReader implements RestClient.ResponseSpec.ErrorHandler {

    private final JsonMapper json;

    ProblemReader(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
        throw ApiProblem.of(response.getStatusCode().value(), document(response));
    }

    private JsonNode document(ClientHttpResponse response) throws IOException {
        try {
            JsonNode read = json.readTree(response.getBody().readAllBytes());
            return read.isObject() ? read : JsonNodeFactory.instance.objectNode();
        } catch (JacksonException notJson) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
