package fr.actionlogement.convention.politiquespubliques.programme.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.programme.FaitVu;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/politiques/programmes")
@Acces(Niveau.LECTURE)
class ProgrammeApi {

    private final Programmes programmes;

    ProgrammeApi(Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping
    List<ProgrammeVue> lister() {
        return programmes.tous();
    }

    @GetMapping("/{code}")
    ProgrammeVue lire(@PathVariable String code) {
        return programmes.un(code);
    }

    @GetMapping("/{code}/faits")
    List<FaitVu> faits(@PathVariable String code) {
        return programmes.faits(programmes.un(code).code());
    }
}
