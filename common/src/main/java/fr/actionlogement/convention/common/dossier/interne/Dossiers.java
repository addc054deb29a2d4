package fr.actionlogement.convention.common.dossier.interne;

import fr.actionlogement.convention.common.dossier.DossierSuivi;
import fr.actionlogement.convention.common.dossier.SourceDeDossiers;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Introuvable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The dossiers of the axes, by kind and reference; what the current user may not read does not exist. */
@Component
public class Dossiers {

    private final Map<String, SourceDeDossiers> sources = new HashMap<>();
    private final UtilisateurCourant utilisateur;

    Dossiers(List<SourceDeDossiers> trouvees, UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
        trouvees.forEach(source -> {
            if (sources.put(source.sorte(), source) != null) {
                throw new IllegalStateException("Two kinds of dossier are called " + source.sorte());
            }
        });
    }

    /** A dossier and the axis it belongs to. */
    public record Trouve(String axe, String sorte, DossierSuivi dossier) {}

    /** @throws Introuvable when the kind or the dossier is unknown, or its axis closed to the current user */
    public Trouve un(String sorte, String reference) {
        SourceDeDossiers source = sources.get(sorte);
        if (source == null || !utilisateur.a(Niveau.LECTURE, source.axe())) {
            throw introuvable();
        }
        return source.dossier(reference)
                .map(dossier -> new Trouve(source.axe(), sorte, dossier))
                .orElseThrow(Dossiers::introuvable);
    }

    private static Introuvable introuvable() {
        return new Introuvable("Ce dossier n’existe pas.");
    }
}
