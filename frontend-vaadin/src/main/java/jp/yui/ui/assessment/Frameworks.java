package jp.yui.ui.assessment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.contract.assessment.FrameworkApi;
import jp.yui.ui.shell.Place;
import org.springframework.stereotype.Component;

/** The published frameworks, fetched once: they never change, and every tenant may read them. */
@Component
public class Frameworks {

    private final FrameworkApi frameworks;
    private final Map<String, Catalogue> shelf = new ConcurrentHashMap<>();

    public Frameworks(FrameworkApi frameworks) {
        this.frameworks = frameworks;
    }

    public Catalogue get(Place place, String code) {
        return shelf.computeIfAbsent(code, wanted -> new Catalogue(frameworks.framework(place.tenant(), wanted)));
    }
}
