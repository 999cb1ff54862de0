package jp.yui.benchmark.editions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.Correlation;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.contract.benchmark.PrefecturePosition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Spares a caller what it already has: an edition never changes, so its name is the entity tag of all its tables. */
@Component
class Revalidation {

    /** Changes when the shape of an answer does, so that an old copy never passes for a new one. */
    private static final String SHAPE = Integer.toHexString(Stream.of(
                    PrefecturePosition.class,
                    PrefecturePosition.ItemPosition.class,
                    MunicipalityPosition.class,
                    Correlation.class,
                    Item.class)
            .map(type -> Arrays.toString(type.getRecordComponents()))
            .collect(Collectors.joining())
            .hashCode());

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Revalidation(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Marks the answer with the edition it shows, and ends the request if the caller's copy shows the same. */
    void endIfHeld(String edition) {
        response.setHeader(HttpHeaders.ETAG, tag(edition));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        String held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (held != null && List.of(held.split("\\s*,\\s*")).contains(tag(edition))) {
            throw new NotModified();
        }
    }

    /** Weak, because the same figures travel as JSON, CSV or a workbook. */
    private String tag(String edition) {
        String form = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return "W/\"" + edition + "-" + SHAPE + "-" + Integer.toHexString(form.hashCode()) + "\"";
    }

    /** The caller's copy is still good: 304. */
    static final class NotModified extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotModified() {
            super("The caller's copy is still good", null, false, false);
        }
    }
}
