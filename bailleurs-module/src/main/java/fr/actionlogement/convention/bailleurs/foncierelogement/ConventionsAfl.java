package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.bailleurs.foncierelogement.interne.ConventionsAflEnBase;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The allotment conventions signed with the association: what each year is allotted, which bounds the calls. */
@Service
public class ConventionsAfl {

    private final ConventionsAflEnBase conventions;
    private final Numerotation numerotation;
    private final PeriodeConvention periode;
    private final Journal journal;
    private final UtilisateurCourant auteur;
    private final Clock horloge;

    ConventionsAfl(
            ConventionsAflEnBase conventions,
            Numerotation numerotation,
            PeriodeConvention periode,
            Journal journal,
            UtilisateurCourant auteur,
            Clock horloge) {
        this.conventions = conventions;
        this.numerotation = numerotation;
        this.periode = periode;
        this.journal = journal;
        this.auteur = auteur;
        this.horloge = horloge;
    }

    /** Records a signed convention. */
    @Transactional
    public ConventionVue enregistrer(ConventionSaisie saisie) {
        LocalDate jour = LocalDate.now(horloge);
        if (saisie.signeeLe().isAfter(jour)) {
            throw RegleNonRespectee.surChamp(
                    "signeeLe", "date-future", "La date de signature ne peut pas être dans le futur.");
        }
        Set<Exercice> vus = new HashSet<>();
        for (MontantAnnuel annee : saisie.annees()) {
            if (!annee.montant().estPositif()) {
                throw RegleNonRespectee.surChamp(
                        "annees",
                        "montant-negatif-ou-nul",
                        "Le montant de " + annee.exercice() + " est nul ou négatif : retirez cet exercice.");
            }
            if (!vus.add(annee.exercice())) {
                throw RegleNonRespectee.surChamp(
                        "annees", "exercice-double", "L’exercice " + annee.exercice() + " figure deux fois.");
            }
            if (!periode.exercices().contains(annee.exercice())) {
                throw RegleNonRespectee.surChamp(
                        "annees",
                        "exercice-hors-convention",
                        "L’exercice " + annee.exercice() + " n’est pas de la convention quinquennale.");
            }
        }
        String reference = numerotation.suivante("CF", jour.getYear());
        conventions.ecrire(reference, saisie, auteur.identifiant());
        ConventionVue vue = fiche(reference);
        journal.consigner(Acte.de(
                "bailleurs",
                reference,
                "Convention de dotation enregistrée",
                vue.document() + ", " + vue.prevu().enTexte()));
        return vue;
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<ConventionVue> toutes() {
        return conventions.toutes();
    }

    /** The convention of this reference. */
    @Transactional(readOnly = true)
    public ConventionVue fiche(String reference) {
        return conventions
                .une(reference)
                .orElseThrow(() -> new Introuvable("Cette convention de dotation est introuvable."));
    }
}
