package jp.yui.ui.benchmark;

import com.vaadin.flow.component.Component;

/** Population classes as people say them: 5,000～9,999人. */
public final class Classes {

    private Classes() {}

    public static String name(String populationClass, Component page) {
        return page.getTranslation("class." + populationClass);
    }
}
