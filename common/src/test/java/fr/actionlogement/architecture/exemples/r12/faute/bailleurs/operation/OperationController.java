package fr.actionlogement.architecture.exemples.r12.faute.bailleurs.operation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

@Controller
public class OperationController {
    JdbcClient sql;
}
