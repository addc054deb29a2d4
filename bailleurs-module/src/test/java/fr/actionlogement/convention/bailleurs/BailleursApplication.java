package fr.actionlogement.convention.bailleurs;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Common and this axis alone: the application of this module's integration tests. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        scanBasePackages = {"fr.actionlogement.convention.common", "fr.actionlogement.convention.bailleurs"})
@EntityScan({"fr.actionlogement.convention.common", "fr.actionlogement.convention.bailleurs"})
public class BailleursApplication {}
