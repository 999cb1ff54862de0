package jp.yui.benchmark.tables;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows under the names of their components. A list of records inside a record becomes columns named by the
 * first component of each, such as {@code cio.value}; any other list becomes one cell.
 */
record Table(List<String> header, List<List<@Nullable Object>> rows) {

    static Table of(List<? extends Record> records, Class<? extends Record> type) {
        List<SequencedMap<String, @Nullable Object>> flat =
                records.stream().map(Table::flatten).toList();
        SequencedSet<String> names = new LinkedHashSet<>(simpleNames(type));
        flat.forEach(row -> names.addAll(row.keySet()));
        return new Table(
                List.copyOf(names), flat.stream().map(row -> cells(row, names)).toList());
    }

    private static List<@Nullable Object> cells(Map<String, @Nullable Object> row, SequencedSet<String> names) {
        List<@Nullable Object> cells = new ArrayList<>();
        names.forEach(name -> cells.add(row.get(name)));
        return cells;
    }

    /** The columns that stand in the header even above an empty table. */
    private static List<String> simpleNames(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !holdsRecords(component))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean holdsRecords(RecordComponent component) {
        return component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isRecord()
                && component.getType() == List.class;
    }

    private static SequencedMap<String, @Nullable Object> flatten(Record row) {
        SequencedMap<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            put(cells, component, valueOf(component, row));
        }
        return cells;
    }

    private static void put(Map<String, @Nullable Object> cells, RecordComponent component, @Nullable Object value) {
        if (holdsRecords(component) && value instanceof List<?> parts) {
            parts.forEach(part -> spread(cells, (Record) part));
        } else if (value instanceof List<?> parts) {
            cells.put(component.getName(), parts.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        } else {
            cells.put(component.getName(), value);
        }
    }

    private static void spread(Map<String, @Nullable Object> cells, Record part) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        Object key = valueOf(components[0], part);
        for (int i = 1; i < components.length; i++) {
            cells.put(key + "." + components[i].getName(), valueOf(components[i], part));
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record row) {
        try {
            Method accessor = component.getAccessor();
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
