package fr.actionlogement.architecture.exemples.r14.faute.bailleurs.operation.web;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Controller
class OperationController {
    TransactionTemplate transaction;

    @Transactional
    void engager() {}
}
