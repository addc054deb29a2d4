package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.salaries.visale.interne.TravailEnBase;
import fr.actionlogement.convention.salaries.visale.interne.TravailEnBase.Attente;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the guarantee brings to the work list and to the global search; never a name of a person. */
@Component
class TravailDeVisale implements SourceATraiter, SourceDeRecherche {

    private static final int DEBUT_UTILE = 3;
    private static final String ICI = "/salaries/visale/";

    private final TravailEnBase base;
    private final UtilisateurCourant utilisateur;

    TravailDeVisale(TravailEnBase base, UtilisateurCourant utilisateur) {
        this.base = base;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        boolean gere = utilisateur.a(Niveau.GESTION, JournalDeVisale.AXE);
        boolean controle = utilisateur.a(Niveau.CONTROLE, JournalDeVisale.AXE);
        String moi = utilisateur.identifiant();
        List<ATraiter> travail = new ArrayList<>();
        if (gere) {
            ajouter(travail, base.visas(limite), "Visa Visale", "Certifier le visa", "visas/");
            ajouter(travail, base.sinistres("DECLARE", null, limite), "Sinistre Visale", "Instruire", "sinistres/");
        }
        if (gere || controle) {
            ajouter(
                    travail,
                    base.sinistres("INSTRUIT", moi, limite),
                    "Sinistre Visale",
                    "Proposer la quittance",
                    "sinistres/");
            ajouter(
                    travail,
                    base.sinistres("QUITTANCE_VALIDEE", null, limite),
                    "Sinistre Visale",
                    "Indemniser le bailleur",
                    "sinistres/");
            base.frais(moi, limite)
                    .forEach(a -> travail.add(new ATraiter(
                            JournalDeVisale.AXE,
                            a.reference(),
                            "Frais Visale",
                            "Payer les frais",
                            a.depuis(),
                            ICI + "frais/" + a.reference() + "/paiement")));
        }
        if (controle) {
            ajouter(travail, base.pertes(moi, limite), "Créance Visale", "Décider du passage en perte", "sinistres/");
        }
        return travail.stream()
                .sorted(Comparator.comparing(ATraiter::depuis))
                .limit(limite)
                .toList();
    }

    private static void ajouter(
            List<ATraiter> travail, List<Attente> attentes, String quoi, String acte, String chemin) {
        attentes.forEach(a -> travail.add(new ATraiter(
                JournalDeVisale.AXE, a.reference(), quoi, acte, a.depuis(), ICI + chemin + a.reference())));
    }

    @Override
    public List<Resultat> chercher(String texte, int limite) {
        String debut = texte.strip().toUpperCase(Locale.ROOT);
        if (!utilisateur.a(Niveau.LECTURE, JournalDeVisale.AXE) || debut.length() < DEBUT_UTILE) {
            return List.of();
        }
        return base.chercher(debut, limite).stream()
                .map(Attente::reference)
                .map(TravailDeVisale::resultat)
                .toList();
    }

    private static Resultat resultat(String reference) {
        if (reference.startsWith("SIN-")) {
            return new Resultat("Sinistre Visale", reference, ICI + "sinistres/" + reference);
        }
        return reference.startsWith("VISA-")
                ? new Resultat("Visa Visale", reference, ICI + "visas/" + reference)
                : new Resultat("Contrat Visale", reference, ICI + "contrats/" + reference);
    }
}
