package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import fr.actionlogement.convention.politiquespubliques.reference.References;
import fr.actionlogement.convention.politiquespubliques.reference.Serie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a convention that was signed with a body. */
@Service
public class EnregistrementDeConvention {

    /** What the ledger itself accepts at most in one movement: a bound of the machine, not a ceiling of the convention. */
    private static final Montant PLUS_GRAND = Montant.deCentimes(100_000_000_000_000L);

    private final ConventionRepository conventions;
    private final Programmes programmes;
    private final References references;
    private final PeriodeConvention periode;
    private final Journal journal;
    private final UtilisateurCourant auteur;
    private final Clock horloge;
    private final Formats formats;

    EnregistrementDeConvention(
            ConventionRepository conventions,
            Programmes programmes,
            References references,
            PeriodeConvention periode,
            Journal journal,
            UtilisateurCourant auteur,
            Clock horloge,
            Formats formats) {
        this.conventions = conventions;
        this.programmes = programmes;
        this.references = references;
        this.periode = periode;
        this.journal = journal;
        this.auteur = auteur;
        this.horloge = horloge;
        this.formats = formats;
    }

    /**
     * Records it; it binds nothing until a call is committed on it.
     *
     * @return its reference
     */
    @Transactional
    public String enregistrer(NouvelleConvention acte) {
        ProgrammeVue programme = programmes
                .chercher(acte.programme())
                .orElseThrow(() -> RegleNonRespectee.surChamp(
                        "programme", "programme-inconnu", "Ce programme n’existe pas : choisissez-en un."));
        verifierDates(acte);
        verifierAnnees(acte);
        String reference = references.suivante(Serie.CV, LocalDate.now(horloge).getYear());
        conventions.save(new Convention(reference, acte, auteur.identifiant(), horloge.instant()));
        journal.consigner(Acte.de(
                "politiques",
                reference,
                "Convention enregistrée",
                "%s avec %s, signée le %s."
                        .formatted(programme.libelle(), acte.organisme(), formats.date(acte.signeeLe()))));
        return reference;
    }

    private void verifierDates(NouvelleConvention acte) {
        if (acte.signeeLe().isAfter(LocalDate.now(horloge))) {
            throw RegleNonRespectee.surChamp(
                    "signeeLe", "date-future", "La date de signature ne peut pas être postérieure à aujourd’hui.");
        }
        if (acte.fin().isBefore(acte.debut())) {
            throw RegleNonRespectee.surChamp(
                    "fin", "dates-inversees", "La fin de validité ne peut pas précéder le début.");
        }
        if (acte.debut().getYear() < 2000
                || acte.fin().isBefore(periode.debut())
                || acte.fin().getYear() > 2099) {
            throw RegleNonRespectee.surChamp(
                    "debut", "hors-convention", "La validité doit recouvrir la convention quinquennale.");
        }
    }

    private void verifierAnnees(NouvelleConvention acte) {
        Set<Integer> vues = new HashSet<>();
        for (AnneeConventionnee annee : acte.annees()) {
            if (!periode.contient(annee.exercice())
                    || !vues.add(annee.exercice().annee())) {
                throw RegleNonRespectee.surChamp(
                        "annees",
                        "exercice-invalide",
                        "L’échéancier porte une fois chaque exercice, de %s à %s."
                                .formatted(periode.premier(), periode.dernier()));
            }
            verifierMontant(annee.montantConventionne());
            if (annee.montantVote() != null) {
                verifierMontant(annee.montantVote());
            }
        }
    }

    private static void verifierMontant(Montant montant) {
        if (montant.estNegatif() || montant.depasse(PLUS_GRAND)) {
            throw RegleNonRespectee.surChamp(
                    "annees", "montant-invalide", "Un montant de l’échéancier va de zéro à " + PLUS_GRAND + ".");
        }
    }
}
