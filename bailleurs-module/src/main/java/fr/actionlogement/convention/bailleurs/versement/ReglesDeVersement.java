package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a request and of a certification that need nothing but the schedule. */
final class ReglesDeVersement {

    private ReglesDeVersement() {}

    static void exigerMontant(Montant montant, Echeance echeance) {
        if (!montant.estPositif() && echeance.getReste().estPositif()) {
            throw RegleNonRespectee.surChamp("montant", "montant-nul", "Indiquez un montant positif.");
        }
        if (montant.depasse(echeance.getReste()) || !montant.estPositif()) {
            throw new ConflitDEtat(
                    "echeance-depassee",
                    "Il ne reste que " + echeance.getReste().enTexte() + " à demander sur « " + echeance.getLibelle()
                            + " ».");
        }
    }

    static void exigerPiece(DemandeSaisie saisie, Echeance echeance, LocalDate jour) {
        if (saisie.date() != null && saisie.date().isAfter(jour)) {
            throw RegleNonRespectee.surChamp("date", "date-future", "Le justificatif ne peut pas être daté du futur.");
        }
        boolean suitLesTravaux = echeance.getDeclencheur() == Declencheur.AVANCEMENT;
        if (suitLesTravaux && saisie.avancement() == null) {
            throw RegleNonRespectee.surChamp(
                    "avancement", "avancement-obligatoire", "Indiquez l’avancement que le justificatif atteste, en %.");
        }
        if (!suitLesTravaux && saisie.avancement() != null) {
            throw RegleNonRespectee.surChamp(
                    "avancement",
                    "avancement-sans-objet",
                    "« " + echeance.getLibelle() + " » ne dépend pas d’un pourcentage d’avancement.");
        }
    }

    /** Before the balance, what is asked altogether follows the works, and never goes beyond the cap. */
    static void exigerAvancement(DemandeSaisie saisie, Montant montant, Echeance echeance, List<Echeance> toutes) {
        if (saisie.avancement() == null) {
            return;
        }
        Integer plafond = echeance.getPlafondPourCent();
        int part = plafond == null ? saisie.avancement() : Math.min(saisie.avancement(), plafond);
        Montant total = Montant.somme(toutes.stream().map(Echeance::getMontant).toList());
        Montant droit = total.repartir(List.of((long) part, 100L - part)).get(0);
        Montant dejaDemande = Montant.somme(toutes.stream()
                .filter(e -> !e.isSolde())
                .map(Echeance::getDemande)
                .toList());
        if (dejaDemande.plus(montant).depasse(droit)) {
            Montant reste = droit.moins(dejaDemande).auMoins(Montant.ZERO);
            throw new ConflitDEtat(
                    "avancement-insuffisant",
                    "À " + saisie.avancement() + " % d’avancement, avance et acomptes ne dépassent pas " + part
                            + " % de l’instrument, soit " + droit.enTexte() + " : il reste " + reste.enTexte()
                            + " à demander.");
        }
    }

    /** What is certified: at most what was asked, less only with a reason. */
    static Montant certifie(Certification avec, Montant demande) {
        Montant certifie = avec.montant() == null ? demande : avec.montant();
        if (!certifie.estPositif() || certifie.depasse(demande)) {
            throw RegleNonRespectee.surChamp(
                    "montant",
                    "certification-hors-demande",
                    "Le montant certifié est positif et ne dépasse pas les " + demande.enTexte() + " demandés.");
        }
        if (!certifie.equals(demande) && vide(avec.motif())) {
            throw RegleNonRespectee.surChamp(
                    "motif", "motif-obligatoire", "Expliquez pourquoi vous certifiez moins que demandé.");
        }
        return certifie;
    }

    /** What is withheld: less than what is certified, with a reason. */
    static Montant retenue(Certification avec, Montant certifie) {
        Montant retenue = avec.retenue() == null ? Montant.ZERO : avec.retenue();
        if (retenue.estNegatif() || (retenue.estPositif() && !certifie.depasse(retenue))) {
            throw RegleNonRespectee.surChamp(
                    "retenue",
                    "retenue-hors-certifie",
                    "La retenue reste inférieure aux " + certifie.enTexte() + " certifiés.");
        }
        if (retenue.estPositif() && vide(avec.motifRetenue())) {
            throw RegleNonRespectee.surChamp("motifRetenue", "motif-obligatoire", "Expliquez la raison de la retenue.");
        }
        return retenue;
    }

    static boolean vide(@Nullable String texte) {
        return texte == null || texte.isBlank();
    }
}
