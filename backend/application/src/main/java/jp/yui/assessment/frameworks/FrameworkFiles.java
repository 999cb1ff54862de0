package jp.yui.assessment.frameworks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import jp.yui.assessment.frameworks.FrameworkFile.Continuation;
import jp.yui.contract.assessment.Framework;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the framework files of the product. */
final class FrameworkFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FrameworkFiles() {}

    /** A framework as it was read, and how it continues earlier ones. */
    record Source(Framework framework, List<Continuation> continuations) {}

    /** Reads a folder of the class path; whatever is wrong with its form is said with the file's name. */
    static Source read(String folder) {
        FrameworkFile.Head head = document(folder + "/framework.yaml", FrameworkFile.Head.class);
        List<Framework.Dimension> dimensions = head.dimensions().stream()
                .map(code -> document(folder + "/" + code + ".yaml", FrameworkFile.Dimension.class))
                .map(FrameworkFile.Dimension::read)
                .toList();
        return new Source(new Framework(head.code(), head.name(), dimensions), head.continuations());
    }

    private static <T> T document(String name, Class<T> type) {
        try (InputStream file = FrameworkFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new FaultyFramework(name, Set.of("the file is missing"));
            }
            return YAML.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JacksonException malformed) {
            throw new FaultyFramework(name, Set.of(String.valueOf(malformed.getMessage())));
        }
    }
}
