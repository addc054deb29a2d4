package fr.actionlogement.convention.bailleurs;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Common and this axis alone: the application of this module's integration tests. */
@SpringBootApplication(
        scanBasePackages = {"fr.actionlogement.convention.common", "fr.actionlogement.convention.bailleurs"})
public class BailleursApplication {}
