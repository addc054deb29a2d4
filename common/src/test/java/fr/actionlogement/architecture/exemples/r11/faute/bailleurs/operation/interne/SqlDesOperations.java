package fr.actionlogement.architecture.exemples.r11.faute.bailleurs.operation.interne;

import org.springframework.stereotype.Repository;

@Repository
public class SqlDesOperations {}
