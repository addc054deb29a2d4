package fr.actionlogement.convention;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Assembles the modules present on the classpath; it names no axis. */
@SpringBootApplication
public class ConventionApplication {

    public static void main(String[] args) {
        SpringApplication.run(ConventionApplication.class, args);
    }
}
