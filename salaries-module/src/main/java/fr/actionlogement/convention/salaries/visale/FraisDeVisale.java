package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.reference.References;
import fr.actionlogement.convention.salaries.visale.interne.FraisEnBase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The costs of the guarantee, charged to the same line as the claims: entered by one person, paid by another. */
@Service
@Transactional
public class FraisDeVisale {

    private final FraisEnBase frais;
    private final Budget budget;
    private final References references;
    private final JournalDeVisale journal;

    FraisDeVisale(FraisEnBase frais, Budget budget, References references, JournalDeVisale journal) {
        this.frais = frais;
        this.budget = budget;
        this.references = references;
        this.journal = journal;
    }

    /** Enters a cost. */
    public FraisVu saisir(SaisieDeFrais saisie) {
        if (!saisie.montant().estPositif()) {
            throw RegleNonRespectee.surChamp("montant", "montant-nul", "Indiquez un montant supérieur à zéro.");
        }
        String reference = references.prochaine("FRV", journal.jour().getYear());
        frais.inserer(reference, saisie, journal.auteur());
        journal.consigner(reference, "Frais saisis", saisie.montant().enTexte());
        return lire(reference);
    }

    /**
     * Commits and pays a cost; never by who entered it.
     *
     * @param exercice whose allotment and credits bear it; null for that of today
     */
    public FraisVu payer(String reference, @Nullable Integer version, @Nullable Exercice exercice) {
        FraisVu f = aDecider(reference, version, "payer ces frais");
        LocalDate jour = journal.jour();
        Exercice annee = exercice == null ? Exercice.de(jour) : exercice;
        Imputation ou = new Imputation(
                JournalDeVisale.LIGNE,
                annee,
                JournalDeVisale.NATURE,
                jour,
                reference,
                "Frais de la garantie Visale",
                null,
                f.nature().libelle() + " : " + f.objet());
        UUID engagement = budget.engager(ou, f.montant());
        budget.verser(engagement, f.montant(), annee, jour, f.objet());
        frais.payer(f, annee, engagement, jour, journal.auteur());
        journal.consigner(reference, "Frais payés", f.montant().enTexte() + ", exercice " + annee + ".");
        return lire(reference);
    }

    /** Refuses a cost. */
    public FraisVu refuser(String reference, @Nullable Integer version, String motif) {
        FraisVu f = aDecider(reference, version, "refuser ces frais");
        frais.refuser(f, journal.auteur());
        journal.consigner(reference, "Frais refusés", motif);
        return lire(reference);
    }

    /** The cost of this reference. */
    @Transactional(readOnly = true)
    public FraisVu lire(String reference) {
        return frais.un(reference).orElseThrow(() -> inconnus(reference));
    }

    /** A page, the latest first. */
    @Transactional(readOnly = true)
    public Extrait<FraisVu> lister(@Nullable EtatDeFrais etat, @Nullable Long apres) {
        return frais.lister(etat, apres);
    }

    private FraisVu aDecider(String reference, @Nullable Integer version, String acte) {
        FraisVu f = frais.pourActe(reference).orElseThrow(() -> inconnus(reference));
        JournalDeVisale.exigerVersion(reference, f.version(), version);
        if (f.etat() != EtatDeFrais.A_APPROUVER) {
            throw JournalDeVisale.transition(reference, f.etat().libelle(), acte);
        }
        if (journal.auteur().equals(f.saisiPar())) {
            throw new QuatreYeux("Vous avez saisi ces frais : une autre personne en décide.");
        }
        return f;
    }

    private static Introuvable inconnus(String reference) {
        return new Introuvable("Les frais " + reference + " sont introuvables.");
    }
}
