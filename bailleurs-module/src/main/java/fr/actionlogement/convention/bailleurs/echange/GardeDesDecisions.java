package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who decides on what was asked for: the contrôleur or the comité, never who asked. */
@Service
public class GardeDesDecisions {

    private final UtilisateurCourant utilisateur;

    GardeDesDecisions(UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
    }

    /**
     * Whether the current user may decide.
     *
     * @param demandeur login of who asked
     */
    public boolean permet(String demandeur) {
        return aLeNiveau() && !estDemandeur(demandeur);
    }

    /**
     * Refuses who may not decide.
     *
     * @param demandeur login of who asked
     * @param decision what is done, as the refusal begins, for instance {@code Décider d’un avenant}
     * @param demande what who asked did, for instance {@code demandé cet avenant}
     * @throws ActeReserve to another role
     * @throws QuatreYeux to who asked
     */
    public void exiger(String demandeur, String decision, String demande) {
        if (!aLeNiveau()) {
            throw new ActeReserve(decision + " revient au contrôleur ou au comité.");
        }
        if (estDemandeur(demandeur)) {
            throw new QuatreYeux("Vous avez " + demande + " : en décider revient à une autre personne.");
        }
    }

    /**
     * The reason of a decision that must have one, stripped.
     *
     * @param decision with its article, for instance {@code du rejet}
     * @throws RegleNonRespectee when it lacks
     */
    public static String exigerMotif(@Nullable String motif, String decision) {
        if (motif == null || motif.isBlank()) {
            throw RegleNonRespectee.surChamp("motif", "motif-obligatoire", "Expliquez la raison " + decision + ".");
        }
        return motif.strip();
    }

    private boolean aLeNiveau() {
        return utilisateur.a(Niveau.CONTROLE, "bailleurs") || utilisateur.a(Niveau.COMITE, "bailleurs");
    }

    private boolean estDemandeur(String demandeur) {
        return utilisateur.identifiant().equals(demandeur);
    }
}
