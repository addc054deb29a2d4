package fr.actionlogement.convention.salaries;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The axis alone: the application of this module's integration tests. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        scanBasePackages = {"fr.actionlogement.convention.common", "fr.actionlogement.convention.salaries"})
@EntityScan({"fr.actionlogement.convention.common", "fr.actionlogement.convention.salaries"})
public class SalariesApplication {}
