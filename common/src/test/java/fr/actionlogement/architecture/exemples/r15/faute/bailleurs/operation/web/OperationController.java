package fr.actionlogement.architecture.exemples.r15.faute.bailleurs.operation.web;

import fr.actionlogement.architecture.exemples.r15.faute.common.securite.Acces;
import fr.actionlogement.architecture.exemples.r15.faute.common.securite.Niveau;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.function.RouterFunction;

@Controller
class OperationController {
    RouterFunction<?> route;

    @GetMapping
    String sansGarde() {
        return "";
    }

    @GetMapping
    @Acces(Niveau.PUBLIC)
    String ouverte() {
        return "";
    }
}
