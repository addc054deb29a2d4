package fr.actionlogement.architecture.exemples.r15.conforme.bailleurs.operation.web;

import fr.actionlogement.architecture.exemples.r15.conforme.common.securite.Acces;
import fr.actionlogement.architecture.exemples.r15.conforme.common.securite.Niveau;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Acces(value = Niveau.PUBLIC, sansCompte = "Chacun peut essayer : rien n’est enregistré.")
class SimulateurController {
    @GetMapping
    String page() {
        return "";
    }
}
