package fr.actionlogement.convention.politiquespubliques;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The axis alone on common: the application of this module's integration tests. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        scanBasePackages = {"fr.actionlogement.convention.common", "fr.actionlogement.convention.politiquespubliques"})
@EntityScan({"fr.actionlogement.convention.common", "fr.actionlogement.convention.politiquespubliques"})
public class PolitiquesApplication {}
