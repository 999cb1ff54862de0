package jp.yui.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the user interface. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("yui.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public class YuiFrontend implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(YuiFrontend.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "yui.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
