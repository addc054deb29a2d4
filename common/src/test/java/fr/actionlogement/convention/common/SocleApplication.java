package fr.actionlogement.convention.common;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Common alone: the application of this module's integration tests. */
@SpringBootApplication
public class SocleApplication {}
