package fr.actionlogement.architecture.exemples.r10.conforme.bailleurs.operation.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OperationApi {
    @PostMapping
    void recevoir(String operation) {}
}
