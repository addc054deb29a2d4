package fr.actionlogement.architecture.exemples.r10.faute.bailleurs.operation.web;

import fr.actionlogement.architecture.exemples.r10.faute.bailleurs.operation.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OperationApi {
    @PostMapping
    void recevoir(Operation operation) {}
}
