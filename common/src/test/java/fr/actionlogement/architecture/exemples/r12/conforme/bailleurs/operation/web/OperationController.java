package fr.actionlogement.architecture.exemples.r12.conforme.bailleurs.operation.web;

import org.springframework.stereotype.Controller;

@Controller
class OperationController {
    String page;
}
