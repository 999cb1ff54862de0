package jp.yui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The serving process: it knows neither Flyway nor the owner of the tables. Beans bear their full name, since the package
 * carries the context and two modules may well have the same word for their own thing.
 */
@SpringBootApplication(
        exclude = FlywayAutoConfiguration.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Yui", sharedModules = "platform")
public class YuiBackend {

    static void main(String[] args) {
        SpringApplication.run(YuiBackend.class, args);
    }
}
