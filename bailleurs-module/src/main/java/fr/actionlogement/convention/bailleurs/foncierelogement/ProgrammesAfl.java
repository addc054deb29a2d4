package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.foncierelogement.interne.ProgrammesEnBase;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.OperationAvancee;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The housing programmes of the association. Their dwellings count for the target when works start, once: those that are
 * also an operation of this axis are counted by the operation.
 */
@Service
public class ProgrammesAfl {

    private static final String OBJECTIF = NatureDOperation.CONSTRUCTION_NEUVE.objectif();

    private final ProgrammesEnBase programmes;
    private final Numerotation numerotation;
    private final Operations operations;
    private final Territoires territoires;
    private final Realisations realisations;
    private final Journal journal;
    private final UtilisateurCourant auteur;
    private final PeriodeConvention periode;
    private final Clock horloge;

    ProgrammesAfl(
            ProgrammesEnBase programmes,
            Numerotation numerotation,
            Operations operations,
            Territoires territoires,
            Realisations realisations,
            Journal journal,
            UtilisateurCourant auteur,
            PeriodeConvention periode,
            Clock horloge) {
        this.programmes = programmes;
        this.numerotation = numerotation;
        this.operations = operations;
        this.territoires = territoires;
        this.realisations = realisations;
        this.journal = journal;
        this.auteur = auteur;
        this.periode = periode;
        this.horloge = horloge;
    }

    /** Records a programme. */
    @Transactional
    public ProgrammeVu enregistrer(ProgrammeSaisi saisie) {
        exigerCoherent(saisie, null);
        String reference = numerotation.suivante("PF", LocalDate.now(horloge).getYear());
        programmes.ecrire(reference, saisie, auteur.identifiant());
        ProgrammeVu vu = fiche(reference);
        compter(vu);
        journal.consigner(Acte.de("bailleurs", reference, "Programme enregistré", vu.intitule()));
        return vu;
    }

    /**
     * Corrects a programme, or says that its works started or ended.
     *
     * @param version what the caller has seen
     */
    @Transactional
    public ProgrammeVu corriger(String reference, ProgrammeSaisi saisie, VersionLue version) {
        ProgrammeVu avant = fiche(reference);
        exigerCoherent(saisie, reference);
        VersionLue.verifier(version, avant.version());
        if (!programmes.corriger(reference, saisie, version.numero())) {
            VersionLue.verifier(version, fiche(reference).version());
        }
        realisations.retirer(OBJECTIF, List.of(reference));
        ProgrammeVu vu = fiche(reference);
        compter(vu);
        journal.consigner(Acte.de("bailleurs", reference, "Programme corrigé", vu.intitule()));
        return vu;
    }

    /** The programme of this reference. */
    @Transactional(readOnly = true)
    public ProgrammeVu fiche(String reference) {
        return programmes
                .un(reference)
                .orElseThrow(() -> new Introuvable("Ce programme de Foncière Logement est introuvable."));
    }

    /** Programmes of one département or of all, the latest first. */
    @Transactional(readOnly = true)
    public List<ProgrammeVu> lister(@Nullable Departement departement) {
        return programmes.tous(departement, 500);
    }

    /** What was produced in each year of the convention, in one département or in all. */
    @Transactional(readOnly = true)
    public List<LigneDeProduction> production(@Nullable Departement departement) {
        return programmes.production(
                periode.premier().annee(),
                periode.exercices().get(periode.exercices().size() - 1).annee(),
                departement);
    }

    /** An operation given up counts its dwellings no more: those of the programme stand again for themselves. */
    @EventListener
    void suivre(OperationAvancee fait) {
        StatutDOperation statut = fait.operation().statut();
        if (statut.estFinal() && statut != StatutDOperation.SOLDE) {
            programmes.deLOperation(fait.operation().reference()).ifPresent(this::compter);
        }
    }

    private void compter(ProgrammeVu vu) {
        if (vu.chantierLe() != null && !estCompteAilleurs(vu.operation())) {
            realisations.constater(OBJECTIF, vu.reference(), vu.logements(), vu.chantierLe());
        }
    }

    private boolean estCompteAilleurs(@Nullable String operation) {
        if (operation == null) {
            return false;
        }
        StatutDOperation statut = operations.fiche(operation).statut();
        return !statut.estFinal() || statut == StatutDOperation.SOLDE;
    }

    private void exigerCoherent(ProgrammeSaisi saisie, @Nullable String reference) {
        if (saisie.logements() < 1) {
            throw RegleNonRespectee.surChamp("libres", "sans-logement", "Indiquez au moins un logement.");
        }
        if (territoires.commune(saisie.commune()).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "commune",
                    "commune-inconnue",
                    "Aucune commune n’a aujourd’hui le code INSEE " + saisie.commune() + ".");
        }
        exigerDates(saisie);
        Integer prioritaires = saisie.attributionsPrioritaires();
        if (prioritaires != null
                && prioritaires > 0
                && (saisie.livreLe() == null || prioritaires > saisie.logements())) {
            throw RegleNonRespectee.surChamp(
                    "attributionsPrioritaires",
                    "attributions-impossibles",
                    "Les attributions se constatent après la livraison, sans dépasser le nombre de logements.");
        }
        if (saisie.operationLiee() != null) {
            exigerOperation(saisie, Objects.requireNonNull(saisie.operationLiee()), reference);
        }
    }

    private void exigerDates(ProgrammeSaisi saisie) {
        LocalDate jour = LocalDate.now(horloge);
        if (Stream.of(saisie.agreeLe(), saisie.chantierLe(), saisie.livreLe())
                .filter(Objects::nonNull)
                .anyMatch(d -> d.isAfter(jour))) {
            throw RegleNonRespectee.surChamp(
                    "agreeLe", "date-future", "Agrément, chantier et livraison se constatent : aucune date future.");
        }
        boolean desordre = saisie.chantierLe() != null && saisie.chantierLe().isBefore(saisie.agreeLe())
                || saisie.livreLe() != null
                        && (saisie.chantierLe() == null || saisie.livreLe().isBefore(saisie.chantierLe()));
        if (desordre) {
            throw RegleNonRespectee.surChamp(
                    "chantierLe",
                    "dates-desordonnees",
                    "L’agrément précède la mise en chantier, qui précède la livraison.");
        }
    }

    private void exigerOperation(ProgrammeSaisi saisie, String lien, @Nullable String reference) {
        OperationVue operation;
        try {
            operation = operations.fiche(lien);
        } catch (Introuvable inconnue) {
            throw RegleNonRespectee.surChamp("operation", "operation-inconnue", inconnue.message());
        }
        if (!operation.commune().equals(saisie.commune())) {
            throw RegleNonRespectee.surChamp(
                    "operation",
                    "operation-d-ailleurs",
                    "Cette opération est dans une autre commune que le programme.");
        }
        if (!operation.nature().objectif().equals(OBJECTIF)) {
            throw RegleNonRespectee.surChamp(
                    "operation", "operation-sans-production", "Cette opération ne produit pas de logement.");
        }
        programmes
                .deLOperation(lien)
                .filter(autre -> !autre.reference().equals(reference))
                .ifPresent(autre -> {
                    throw new ConflitDEtat(
                            "operation-deja-liee",
                            "Cette opération est déjà celle du programme " + autre.reference() + ".");
                });
    }
}
