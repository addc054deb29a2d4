package fr.actionlogement.convention.common.territoire.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Commune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.TexteSur;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The communes that a text may mean. Open to anyone, since some forms that take a commune are. */
@RestController
@RequestMapping("/api/territoires/communes")
@Acces(
        value = Niveau.PUBLIC,
        sansCompte =
                "Un champ propose les communes de la liste officielle : aucun dossier n’est lu, rien n’est enregistré.")
class CommuneApi {

    private static final int AU_PLUS = 12;

    /** Communes change by migration only: what a browser already asked a moment ago still holds. */
    private static final CacheControl UN_MOMENT =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final Territoires territoires;

    CommuneApi(Territoires territoires) {
        this.territoires = territoires;
    }

    @GetMapping
    ResponseEntity<List<CommuneProposee>> proposer(@RequestParam @TexteSur(max = 100) String q) {
        return ResponseEntity.ok()
                .cacheControl(UN_MOMENT)
                .body(territoires.chercher(q, AU_PLUS).stream()
                        .map(this::proposee)
                        .toList());
    }

    private CommuneProposee proposee(Commune commune) {
        return new CommuneProposee(commune.code(), commune.nom(), territoires.nomDepartement(commune.departement()));
    }

    /**
     * A commune as a field proposes it.
     *
     * @param departement name of its département
     */
    record CommuneProposee(CodeCommune code, String nom, String departement) {}
}
