package fr.actionlogement.architecture.exemples.r22.faute.bailleurs.operation;

import org.springframework.context.annotation.Configuration;

@Configuration
class Reglages {}
