package fr.actionlogement.convention;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Assembles the modules present on the classpath; it names no axis. Beans bear the full name of their class: two axes may
 * give a class the same simple name without knowing it.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ConventionApplication {

    public static void main(String[] args) {
        SpringApplication.run(ConventionApplication.class, args);
    }
}
