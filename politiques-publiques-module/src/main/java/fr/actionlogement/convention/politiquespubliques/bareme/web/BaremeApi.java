package fr.actionlogement.convention.politiquespubliques.bareme.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.bareme.Baremes;
import fr.actionlogement.convention.politiquespubliques.bareme.Parametre;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Acces(Niveau.LECTURE)
class BaremeApi {

    private final Baremes baremes;

    BaremeApi(Baremes baremes) {
        this.baremes = baremes;
    }

    @GetMapping("/api/politiques/baremes")
    List<Parametre> lister() {
        return baremes.tous();
    }
}
