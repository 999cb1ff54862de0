package jp.yui.platform;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes a component of a record that is marked {@link Nullable} as one that may be null, and all others as required. */
@Component
class NullableProperties implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> resolved = others.hasNext() ? others.next().resolve(type, context, others) : null;
        Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
        if (described.isRecord()) {
            Stream.of(context.getDefinedModels().get(described.getSimpleName()), resolved)
                    .filter(schema -> schema != null && schema.getProperties() != null)
                    .forEach(schema -> mark(schema, described.getRecordComponents()));
        }
        return resolved;
    }

    private static void mark(Schema<?> schema, RecordComponent... components) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> properties = schema.getProperties();
        for (RecordComponent component : components) {
            Schema<?> property = properties.get(component.getName());
            if (property != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(component.getName(), orNull(property));
            } else if (property != null && !contains(schema.getRequired(), component.getName())) {
                schema.addRequiredItem(component.getName());
            }
        }
    }

    private static boolean contains(@Nullable List<String> names, String name) {
        return names != null && names.contains(name);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null || property.getMinimum() != null || property.getMaximum() != null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
        }
        if (property.getTypes() != null && !property.getTypes().contains("null")) {
            Set<String> types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
            if (property.getEnum() != null) {
                property.addEnumItemObject(null);
            }
        }
        return property;
    }
}
