package jp.yui.benchmark.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes a list of records as a file with a name that says which table and which edition it is. */
abstract class TableConverter extends AbstractGenericHttpMessageConverter<List<? extends Record>> {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);

    private final String extension;

    TableConverter(MediaType mediaType, String extension) {
        super(mediaType);
        this.extension = extension;
    }

    abstract void write(Table table, OutputStream out) throws IOException;

    /** Whether a spreadsheet might take the text for a formula. */
    static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> clazz, @Nullable MediaType mediaType) {
        return type != null && elementOf(type) != null && canWrite(mediaType);
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> contextClass, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected boolean supports(Class<?> clazz) {
        return false;
    }

    @Override
    protected void writeInternal(List<? extends Record> rows, @Nullable Type type, HttpOutputMessage message)
            throws IOException {
        Table table = Table.of(rows, requireElementOf(type));
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(fileName(table))
                        .build());
        write(table, message.getBody());
    }

    @Override
    public List<? extends Record> read(Type type, @Nullable Class<?> contextClass, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Tables are only written", message);
    }

    @Override
    protected List<? extends Record> readInternal(
            Class<? extends List<? extends Record>> clazz, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Tables are only written", message);
    }

    private static Class<? extends Record> requireElementOf(@Nullable Type type) {
        Class<? extends Record> element = type == null ? null : elementOf(type);
        if (element == null) {
            throw new IllegalStateException("Not a list of records: " + type);
        }
        return element;
    }

    private static @Nullable Class<? extends Record> elementOf(Type type) {
        return type instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                        && element.isRecord()
                ? element.asSubclass(Record.class)
                : null;
    }

    private String fileName(Table table) {
        return "yui-" + tableName() + editionOf(table) + "." + extension;
    }

    private static String tableName() {
        var request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        String path = request.getRequest().getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String editionOf(Table table) {
        int column = table.header().indexOf("edition");
        Set<String> editions = column < 0
                ? Set.of()
                : table.rows().stream()
                        .map(row -> String.valueOf(row.get(column)))
                        .collect(java.util.stream.Collectors.toSet());
        return editions.size() == 1 ? "-" + editions.iterator().next() : "";
    }
}
