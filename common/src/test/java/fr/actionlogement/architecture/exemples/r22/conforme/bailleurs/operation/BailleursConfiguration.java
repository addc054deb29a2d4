package fr.actionlogement.architecture.exemples.r22.conforme.bailleurs.operation;

import org.springframework.context.annotation.Configuration;

@Configuration
class BailleursConfiguration {}
