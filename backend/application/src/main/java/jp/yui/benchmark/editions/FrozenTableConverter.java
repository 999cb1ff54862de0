package jp.yui.benchmark.editions;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends the kept JSON of a frozen table. */
@Component
class FrozenTableConverter extends AbstractHttpMessageConverter<FrozenTable<?>> {

    private final JsonMapper json;

    FrozenTableConverter(JsonMapper json) {
        super(MediaType.APPLICATION_JSON);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == FrozenTable.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected FrozenTable<?> readInternal(Class<? extends FrozenTable<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Tables are only written", message);
    }

    @Override
    protected void writeInternal(FrozenTable<?> table, HttpOutputMessage message) throws IOException {
        message.getBody().write(jsonOf(table));
    }

    @Override
    protected Long getContentLength(FrozenTable<?> table, @Nullable MediaType contentType) {
        return (long) jsonOf(table).length;
    }

    private byte[] jsonOf(FrozenTable<?> table) {
        return table.json(json::writeValueAsBytes);
    }
}
