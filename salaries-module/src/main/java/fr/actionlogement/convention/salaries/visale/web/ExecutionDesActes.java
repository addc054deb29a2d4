package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.visale.Contrats;
import fr.actionlogement.convention.salaries.visale.FraisDeVisale;
import fr.actionlogement.convention.salaries.visale.Quittances;
import fr.actionlogement.convention.salaries.visale.Recouvrements;
import fr.actionlogement.convention.salaries.visale.Sinistres;
import fr.actionlogement.convention.salaries.visale.Visas;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Hands an act that a page confirmed to its use case. */
@Component
class ExecutionDesActes {

    private final Visas visas;
    private final Contrats contrats;
    private final Sinistres sinistres;
    private final Quittances quittances;
    private final Recouvrements recouvrements;
    private final FraisDeVisale frais;

    ExecutionDesActes(
            Visas visas,
            Contrats contrats,
            Sinistres sinistres,
            Quittances quittances,
            Recouvrements recouvrements,
            FraisDeVisale frais) {
        this.visas = visas;
        this.contrats = contrats;
        this.sinistres = sinistres;
        this.quittances = quittances;
        this.recouvrements = recouvrements;
        this.frais = frais;
    }

    void executer(ActeDeVisale acte, String reference, ActeForm f) {
        switch (acte.objet()) {
            case "visas", "contrats" -> surLeContrat(acte, reference, f);
            case "creances" -> surLaCreance(acte, reference, f);
            default -> surLArgent(acte, reference, f);
        }
    }

    private void surLeContrat(ActeDeVisale acte, String reference, ActeForm f) {
        switch (acte) {
            case COMPLEMENT -> visas.demanderUnComplement(reference, f.version(), f.motifOuVide());
            case REPRISE -> visas.reprendre(reference, f.version());
            case CERTIFICATION -> visas.certifier(reference, f.version(), jour(f));
            case REFUS -> visas.refuser(reference, f.version(), f.motifOuVide());
            case ACCEPTATION -> contrats.accepter(reference, f.version());
            case SIGNATURE -> contrats.signer(reference, f.version(), jour(f));
            case RESILIATION -> contrats.resilier(reference, f.version(), jour(f), f.motifOuVide());
            default -> contrats.annuler(reference, f.version(), f.motifOuVide());
        }
    }

    private void surLArgent(ActeDeVisale acte, String reference, ActeForm f) {
        switch (acte) {
            case INSTRUCTION -> sinistres.instruire(reference, f.version());
            case DECHEANCE -> sinistres.dechoir(reference, f.version(), f.motifOuVide());
            case QUITTANCE -> quittances.proposer(reference, f.version(), f.exercice());
            case VALIDATION -> quittances.valider(reference, f.version(), jour(f));
            case INDEMNISATION -> quittances.indemniser(reference, f.version(), f.exercice());
            case RENONCIATION -> quittances.renoncer(reference, f.version(), f.motifOuVide());
            case PAIEMENT -> frais.payer(reference, f.version(), f.exercice());
            default -> frais.refuser(reference, f.version(), f.motifOuVide());
        }
    }

    private void surLaCreance(ActeDeVisale acte, String reference, ActeForm f) {
        switch (acte) {
            case ECHEANCIER ->
                recouvrements.planifier(reference, f.version(), Objects.requireNonNull(f.nombre()), jour(f));
            case ENCAISSEMENT ->
                recouvrements.encaisser(
                        reference, f.version(), f.montant() == null ? Montant.ZERO : f.montant(), jour(f));
            case CONTENTIEUX -> recouvrements.poursuivre(reference, f.version(), f.motifOuVide());
            case PERTE -> recouvrements.demanderLaPerte(reference, f.version(), f.motifOuVide());
            case APPROBATION -> recouvrements.approuverLaPerte(reference, f.version());
            default -> recouvrements.refuserLaPerte(reference, f.version(), f.motifOuVide());
        }
    }

    private static LocalDate jour(ActeForm f) {
        return Objects.requireNonNull(f.date());
    }
}
