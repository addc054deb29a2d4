package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.visale.interne.CreancesEnBase;
import fr.actionlogement.convention.salaries.visale.interne.SinistresEnBase;
import fr.actionlogement.convention.salaries.visale.interne.SinistresEnBase.Champ;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The subrogation receipt: proposed by another person than who worked the claim out, accepted by the landlord, paid. */
@Service
@Transactional
public class Quittances {

    private final Sinistres sinistres;
    private final SinistresEnBase base;
    private final CreancesEnBase creances;
    private final Budget budget;
    private final JournalDeVisale journal;

    Quittances(
            Sinistres sinistres,
            SinistresEnBase base,
            CreancesEnBase creances,
            Budget budget,
            JournalDeVisale journal) {
        this.sinistres = sinistres;
        this.base = base;
        this.creances = creances;
        this.budget = budget;
        this.journal = journal;
    }

    /**
     * Proposes the receipt to the landlord: the indemnity is committed.
     *
     * @param exercice whose allotment bears it; null for that of today
     */
    public SinistreVu proposer(String reference, @Nullable Integer version, @Nullable Exercice exercice) {
        SinistreVu s = sinistres.pourActe(reference, version, "proposer la quittance", EtatDeSinistre.INSTRUIT);
        if (journal.auteur().equals(s.instruitPar())) {
            throw new QuatreYeux("Vous avez instruit ce sinistre : une autre personne doit proposer la quittance.");
        }
        LocalDate jour = journal.jour();
        Exercice annee = exercice == null ? Exercice.de(jour) : exercice;
        Imputation ou = new Imputation(
                JournalDeVisale.LIGNE,
                annee,
                JournalDeVisale.NATURE,
                jour,
                reference,
                "Bailleur du contrat " + s.contrat(),
                new CodeCommune(s.commune()),
                "Visale : " + s.nature().libelle().toLowerCase(Locale.ROOT) + ", contrat " + s.contrat());
        UUID engagement = budget.engager(ou, s.indemnite());
        return sinistres.passer(
                s,
                EtatDeSinistre.QUITTANCE_PROPOSEE,
                Map.of(
                        Champ.EXERCICE, annee.annee(),
                        Champ.ENGAGEMENT, engagement,
                        Champ.PROPOSE_PAR, journal.auteur()),
                "Quittance subrogative proposée",
                s.indemnite().enTexte() + ", exercice " + annee + ".");
    }

    /** Notes that the landlord accepted the receipt. */
    public SinistreVu valider(String reference, @Nullable Integer version, LocalDate jour) {
        SinistreVu s =
                sinistres.pourActe(reference, version, "valider la quittance", EtatDeSinistre.QUITTANCE_PROPOSEE);
        if (jour.isAfter(journal.jour()) || jour.isBefore(s.declareLe())) {
            throw RegleNonRespectee.surChamp(
                    "date", "date-hors-bornes", "L’accord du bailleur va de la déclaration à aujourd’hui.");
        }
        return sinistres.passer(
                s,
                EtatDeSinistre.QUITTANCE_VALIDEE,
                Map.of(Champ.VALIDEE_LE, jour),
                "Quittance validée par le bailleur",
                "");
    }

    /**
     * Pays the landlord; Action Logement is subrogated, and the tenant's debt opens.
     *
     * @param credits whose credits pay; null for those of today
     */
    public SinistreVu indemniser(String reference, @Nullable Integer version, @Nullable Exercice credits) {
        SinistreVu s =
                sinistres.pourActe(reference, version, "indemniser le bailleur", EtatDeSinistre.QUITTANCE_VALIDEE);
        LocalDate jour = journal.jour();
        Exercice annee = credits == null ? Exercice.de(jour) : credits;
        budget.verser(
                Objects.requireNonNull(s.engagement()),
                s.indemnite(),
                annee,
                jour,
                "Quittance subrogative " + reference);
        SinistreVu paye = sinistres.passer(
                s,
                EtatDeSinistre.INDEMNISE,
                Map.of(Champ.INDEMNISE_LE, jour, Champ.INDEMNISE_PAR, journal.auteur()),
                "Bailleur indemnisé",
                s.indemnite().enTexte() + " sur les crédits " + annee + ".");
        creances.ouvrir(paye, jour);
        return sinistres.lire(reference);
    }

    /** Gives a claim up before its payment: what was committed is released, its months may be declared again. */
    public SinistreVu renoncer(String reference, @Nullable Integer version, String motif) {
        SinistreVu s = sinistres.pourActe(
                reference,
                version,
                "classer ce sinistre sans suite",
                EtatDeSinistre.DECLARE,
                EtatDeSinistre.INSTRUIT,
                EtatDeSinistre.QUITTANCE_PROPOSEE,
                EtatDeSinistre.QUITTANCE_VALIDEE);
        if (s.engagement() != null) {
            budget.degager(s.engagement(), s.indemnite(), journal.jour(), "Sinistre classé sans suite");
        }
        base.rendreLesMois(s, true);
        journal.motiver(reference, "Sinistre classé sans suite", motif);
        return sinistres.passer(
                s,
                EtatDeSinistre.SANS_SUITE,
                Map.of(Champ.INDEMNITE, 0L, Champ.MOTIF, motif),
                "Sinistre classé sans suite",
                "");
    }
}
