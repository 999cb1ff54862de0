package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.Component;

/** Population classes as people say them: 5,000～9,999人. */
final class Classes {

    private Classes() {}

    static String name(String populationClass, Component page) {
        return page.getTranslation("class." + populationClass);
    }
}
