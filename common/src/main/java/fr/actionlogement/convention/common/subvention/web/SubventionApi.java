package fr.actionlogement.convention.common.subvention.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.subvention.interne.BilanDesSubventions;
import fr.actionlogement.convention.common.subvention.interne.Subventions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The grants to publish, and their file. */
@RestController
@RequestMapping("/api/donnees-ouvertes/subventions")
@Acces(Niveau.LECTURE)
class SubventionApi {

    private final Subventions subventions;

    SubventionApi(Subventions subventions) {
        this.subventions = subventions;
    }

    @GetMapping
    List<BilanDesSubventions> bilans() {
        return subventions.bilans();
    }

    @GetMapping(path = "/fichier.csv", produces = "text/csv")
    void fichier(HttpServletResponse reponse) throws IOException {
        envoyer(subventions, reponse);
    }

    static void envoyer(Subventions subventions, HttpServletResponse reponse) throws IOException {
        reponse.setContentType("text/csv;charset=UTF-8");
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"subventions.csv\"");
        subventions.ecrire(reponse.getOutputStream());
    }
}
