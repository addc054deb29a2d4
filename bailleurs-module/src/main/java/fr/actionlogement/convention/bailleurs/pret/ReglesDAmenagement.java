package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the course of a loan may be changed, and to what. */
final class ReglesDAmenagement {

    private ReglesDAmenagement() {}

    static void exiger(ReamenagementSaisi saisie) {
        if (saisie.taux() != null) {
            ReglesDeTaux.exiger("taux", saisie.taux(), true);
        }
        if (saisie.echeancesDifferees() >= saisie.echeancesRestantes()) {
            throw RegleNonRespectee.surChamp(
                    "echeancesDifferees", "differe-entier", "Le différé laisse au moins une échéance pour amortir.");
        }
    }

    static void exigerAmenageable(DossierDePret dossier, LocalDate date, LocalDate aujourdhui) {
        if (dossier.tirages().isEmpty() || dossier.pret().etat().estFinal()) {
            throw new ConflitDEtat(
                    "pret-sans-encours",
                    "Le prêt est « " + dossier.pret().etat().libelle() + " » : il n’y a rien à aménager.");
        }
        if (date.isAfter(aujourdhui)) {
            throw RegleNonRespectee.surChamp("date", "date-future", "La date d’effet ne peut pas être dans le futur.");
        }
        if (date.isBefore(dossier.depart())) {
            throw RegleNonRespectee.surChamp(
                    "date",
                    "pret-en-mobilisation",
                    "L’amortissement commence plus tard : un prêt ne s’aménage pas pendant sa mobilisation.");
        }
        LocalDate appel = dossier.dernierAppel();
        if (appel != null && date.isBefore(appel)) {
            throw RegleNonRespectee.surChamp(
                    "date",
                    "date-avant-echeance",
                    "Une échéance est déjà appelée après cette date : un aménagement ne touche qu’à la suite.");
        }
    }

    /**
     * The request with the amounts of the day.
     *
     * @param joints what is unpaid and joins the balance
     * @throws RegleNonRespectee when the course would make no schedule
     */
    static AmenagementVu fixer(AmenagementVu demande, DossierDePret dossier, CoursDesPrets cours, Montant joints) {
        Montant restant = cours.derouler(dossier).restantAu(demande.date());
        if (demande.total() && !restant.estPositif()) {
            throw new ConflitDEtat("pret-sans-encours", "Il ne reste rien à rembourser par anticipation.");
        }
        AmenagementVu fixee = new AmenagementVu(
                demande.reference(),
                demande.pret(),
                demande.nature(),
                demande.date(),
                demande.motif(),
                demande.total(),
                montant(demande, restant),
                demande.effet(),
                demande.echeancesRestantes(),
                demande.echeancesDifferees(),
                demande.consolide(),
                joints,
                demande.taux(),
                StatutDAmenagement.ACCEPTE,
                demande.demandePar(),
                demande.demandeLe(),
                demande.decidePar(),
                demande.decideLe(),
                null,
                demande.version());
        cours.derouler(dossier.avec(fixee));
        return fixee;
    }

    private static @Nullable Montant montant(AmenagementVu demande, Montant restant) {
        return demande.total() ? restant : demande.montant();
    }
}
