package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.interne.CreancesEnBase;
import fr.actionlogement.convention.salaries.visale.interne.SinistresEnBase;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tenant pays back, apart from fresh money: plan, receipts, court, write-off approved by another person. */
@Service
@Transactional
public class Recouvrements {

    private static final int ECHEANCES_MAX = 120;
    private static final List<EtatDeCreance> EN_COURS =
            List.of(EtatDeCreance.OUVERTE, EtatDeCreance.ECHEANCIER, EtatDeCreance.CONTENTIEUX);

    private final SinistresEnBase sinistres;
    private final CreancesEnBase creances;
    private final Budget budget;
    private final JournalDeVisale journal;

    Recouvrements(SinistresEnBase sinistres, CreancesEnBase creances, Budget budget, JournalDeVisale journal) {
        this.sinistres = sinistres;
        this.creances = creances;
        this.budget = budget;
        this.journal = journal;
    }

    private record Dossier(SinistreVu sinistre, CreanceVue creance) {}

    /** Agrees a plan for what is still owed, in equal monthly instalments; it replaces the one before. */
    public CreanceVue planifier(String reference, @Nullable Integer version, int nombre, LocalDate premiere) {
        Dossier d = pourActe(reference, version);
        exiger(d.creance(), "établir un échéancier", EN_COURS);
        if (nombre < 1 || nombre > ECHEANCES_MAX) {
            throw RegleNonRespectee.surChamp("nombre", "nombre-hors-bornes", "Prévoyez de 1 à 120 échéances.");
        }
        if (premiere.isBefore(journal.jour()) || premiere.isAfter(journal.jour().plusYears(1))) {
            throw RegleNonRespectee.surChamp(
                    "date", "date-hors-bornes", "La première échéance va d’aujourd’hui à un an.");
        }
        if (d.creance().reste().centimes() < nombre) {
            throw RegleNonRespectee.surChamp(
                    "nombre", "nombre-hors-bornes", "Il reste trop peu pour autant d’échéances.");
        }
        List<Montant> montants = d.creance().reste().repartir(Collections.nCopies(nombre, 1L));
        creances.planifier(d.sinistre(), d.creance().recouvre(), premiere, montants);
        return apres(
                d,
                "Échéancier établi",
                nombre + " échéances pour " + d.creance().reste().enTexte() + ".");
    }

    /** Records money received from the tenant: a repayment in the books, never fresh money. */
    public CreanceVue encaisser(String reference, @Nullable Integer version, Montant recu, LocalDate jour) {
        Dossier d = pourActe(reference, version);
        if (d.creance().etat() == EtatDeCreance.SOLDEE) {
            throw JournalDeVisale.transition(reference, d.creance().etat().libelle(), "encaisser une somme");
        }
        if (!recu.estPositif() || recu.depasse(d.creance().reste())) {
            throw RegleNonRespectee.surChamp(
                    "montant",
                    "montant-hors-bornes",
                    "Il reste dû " + d.creance().reste().enTexte() + " : encaissez au plus cette somme.");
        }
        if (jour.isAfter(journal.jour()) || jour.isBefore(d.creance().ouverteLe())) {
            throw RegleNonRespectee.surChamp(
                    "date", "date-hors-bornes", "L’encaissement va de l’ouverture de la créance à aujourd’hui.");
        }
        budget.rembourser(
                Objects.requireNonNull(d.sinistre().engagement()), recu, jour, "Recouvrement Visale " + reference);
        creances.encaisser(d.sinistre(), recu, jour, journal.auteur());
        return apres(d, "Somme recouvrée", recu.enTexte());
    }

    /** Takes the debt to court. */
    public CreanceVue poursuivre(String reference, @Nullable Integer version, String motif) {
        Dossier d = pourActe(reference, version);
        exiger(d.creance(), "passer au contentieux", List.of(EtatDeCreance.OUVERTE, EtatDeCreance.ECHEANCIER));
        creances.passer(d.sinistre(), EtatDeCreance.CONTENTIEUX);
        journal.motiver(reference, "Créance au contentieux", motif);
        return apres(d, "Créance au contentieux", "");
    }

    /** Asks to write off what is still owed. */
    public CreanceVue demanderLaPerte(String reference, @Nullable Integer version, String motif) {
        Dossier d = pourActe(reference, version);
        exiger(d.creance(), "demander le passage en perte", EN_COURS);
        if (d.creance().perteEnAttente()) {
            throw new ConflitDEtat("perte-deja-demandee", "Le passage en perte est déjà demandé.");
        }
        creances.demanderLaPerte(d.sinistre(), journal.auteur(), motif);
        journal.motiver(reference, "Passage en perte demandé", motif);
        return apres(d, "Passage en perte demandé", d.creance().reste().enTexte() + ".");
    }

    /** Writes off what is still owed; never by who asked for it. */
    public CreanceVue approuverLaPerte(String reference, @Nullable Integer version) {
        Dossier d = perteEnAttente(reference, version);
        if (journal.auteur().equals(d.creance().pertePar())) {
            throw new QuatreYeux("Vous avez demandé ce passage en perte : une autre personne doit l’approuver.");
        }
        creances.approuverLaPerte(d.sinistre(), journal.auteur(), journal.jour());
        return apres(d, "Créance passée en perte", d.creance().reste().enTexte());
    }

    /** Refuses to write off. */
    public CreanceVue refuserLaPerte(String reference, @Nullable Integer version, String motif) {
        Dossier d = perteEnAttente(reference, version);
        creances.demanderLaPerte(d.sinistre(), null, null);
        journal.motiver(reference, "Passage en perte refusé", motif);
        return apres(d, "Passage en perte refusé", "");
    }

    /** The debt of a claim. */
    @Transactional(readOnly = true)
    public CreanceVue lire(String reference) {
        return creances.une(reference, journal.jour())
                .orElseThrow(() -> new Introuvable("Le sinistre " + reference + " n’a pas de créance."));
    }

    /** A page, the latest first. */
    @Transactional(readOnly = true)
    public Extrait<CreanceVue> lister(@Nullable EtatDeCreance etat, @Nullable Long apres) {
        return creances.lister(etat, apres, journal.jour());
    }

    private Dossier perteEnAttente(String reference, @Nullable Integer version) {
        Dossier d = pourActe(reference, version);
        if (!d.creance().perteEnAttente() || d.creance().etat() == EtatDeCreance.SOLDEE) {
            throw JournalDeVisale.transition(reference, d.creance().etat().libelle(), "décider d’un passage en perte");
        }
        return d;
    }

    private Dossier pourActe(String reference, @Nullable Integer version) {
        SinistreVu sinistre = sinistres
                .pourActe(reference)
                .orElseThrow(() -> new Introuvable("Le sinistre " + reference + " est introuvable."));
        CreanceVue creance = lire(reference);
        JournalDeVisale.exigerVersion(reference, creance.version(), version);
        return new Dossier(sinistre, creance);
    }

    private static void exiger(CreanceVue creance, String acte, List<EtatDeCreance> admis) {
        if (!admis.contains(creance.etat())) {
            throw JournalDeVisale.transition(creance.sinistre(), creance.etat().libelle(), acte);
        }
    }

    private CreanceVue apres(Dossier d, String acte, String detail) {
        CreanceVue creance = lire(d.sinistre().reference());
        journal.consigner(
                creance.sinistre(),
                acte,
                detail,
                d.creance().etat().libelle(),
                creance.etat().libelle());
        return creance;
    }
}
