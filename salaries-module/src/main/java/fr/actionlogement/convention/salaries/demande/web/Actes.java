package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import fr.actionlogement.convention.salaries.demande.Accords;
import fr.actionlogement.convention.salaries.demande.Demandes;
import fr.actionlogement.convention.salaries.demande.Impayes;
import fr.actionlogement.convention.salaries.demande.Offres;
import fr.actionlogement.convention.salaries.demande.Remboursements;
import fr.actionlogement.convention.salaries.demande.Versements;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Turns a confirmed page into the use case it confirms. */
@Component
class Actes {

    private final Demandes demandes;
    private final Accords accords;
    private final Offres offres;
    private final Versements versements;
    private final Remboursements remboursements;
    private final Impayes impayes;

    Actes(
            Demandes demandes,
            Accords accords,
            Offres offres,
            Versements versements,
            Remboursements remboursements,
            Impayes impayes) {
        this.demandes = demandes;
        this.accords = accords;
        this.offres = offres;
        this.versements = versements;
        this.remboursements = remboursements;
        this.impayes = impayes;
    }

    /** Says what the page should have asked and did not get. */
    static void verifier(ActeDeDemande acte, ActeForm f, BindingResult erreurs) {
        boolean motive =
                acte == ActeDeDemande.COMPLETER || acte == ActeDeDemande.ABANDONNER || acte == ActeDeDemande.REFUSER;
        exiger(erreurs, !motive || !f.motifOuVide().isEmpty(), "motif", "Indiquez le motif.");
        exiger(erreurs, !acte.demande("MONTANT") || f.montant() != null, "montant", "Indiquez le montant.");
        exiger(
                erreurs,
                !acte.demande("JUSTIFICATIF") || !f.justificatifOuVide().isEmpty(),
                "justificatif",
                "Indiquez le justificatif, par exemple le numéro de la facture.");
        exiger(
                erreurs,
                !acte.demande("EFFET") || f.effet() != null,
                "effet",
                "Choisissez ce que change le remboursement.");
        exiger(erreurs, !acte.demande("LE") || f.le() != null, "le", "Indiquez le jour.");
    }

    private static void exiger(BindingResult erreurs, boolean condition, String champ, String message) {
        if (!condition && !erreurs.hasFieldErrors(champ)) {
            erreurs.rejectValue(champ, "obligatoire", message);
        }
    }

    void executer(ActeDeDemande acte, String reference, int rang, ActeForm f) {
        Integer version = f.version();
        switch (acte) {
            case DEPOSER -> demandes.deposer(reference, version);
            case COMPLETER -> demandes.demanderComplement(reference, version, f.motifOuVide());
            case INSTRUIRE -> demandes.instruire(reference, version);
            case ACCORDER ->
                accords.accorder(
                        reference,
                        version,
                        f.exercice(),
                        Boolean.TRUE.equals(f.horsPlafond()),
                        f.commission(),
                        f.motifOuVide().isEmpty() ? null : f.motifOuVide());
            case REFUSER -> demandes.refuser(reference, version, f.motifOuVide());
            case ABANDONNER -> demandes.abandonner(reference, version, f.motifOuVide());
            case OFFRIR -> offres.emettre(reference, version, f.assurance());
            case ACCEPTER -> offres.accepter(reference, version);
            case RETRACTER -> offres.retracter(reference, version);
            case EXPIRER -> offres.expirer(reference, version);
            case DEMANDER -> versements.demander(reference, version, montant(f), f.justificatifOuVide());
            case CERTIFIER -> versements.certifier(reference, version, rang);
            case PAYER -> versements.payer(reference, version, rang, f.exercice());
            case CLORE -> versements.clore(reference, version);
            case ENCAISSER -> remboursements.encaisser(reference, version, montant(f));
            case ANTICIPER ->
                remboursements.anticiper(
                        reference,
                        version,
                        montant(f),
                        Objects.requireNonNullElse(f.effet(), RemboursementAnticipe.Effet.REDUIRE_DUREE));
            case PARTIR -> remboursements.partir(reference, version, Objects.requireNonNullElse(f.le(), LocalDate.MAX));
            case RELANCER -> impayes.relancer(reference, version);
            case CONTENTIEUX -> impayes.contentieux(reference, version);
        }
    }

    private static Montant montant(ActeForm f) {
        return Objects.requireNonNullElse(f.montant(), Montant.ZERO);
    }
}
