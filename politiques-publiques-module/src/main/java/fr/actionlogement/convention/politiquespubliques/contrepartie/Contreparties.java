package fr.actionlogement.convention.politiquespubliques.contrepartie;

import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.contrepartie.interne.ContrepartiesEnBase;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.PageInconnue;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import fr.actionlogement.convention.politiquespubliques.operation.Operations;
import fr.actionlogement.convention.politiquespubliques.reference.References;
import fr.actionlogement.convention.politiquespubliques.reference.Serie;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counterparts: written by a manager, stated by somebody else. A reservation right stated is told to who relocates. */
@Service("contrepartiesDesPolitiques")
public class Contreparties {

    private static final int PAGE = 25;

    private final ContrepartiesEnBase base;
    private final Conventions conventions;
    private final Operations operations;
    private final Territoires territoires;
    private final References references;
    private final Actes actes;
    private final ApplicationEventPublisher annonces;

    Contreparties(
            ContrepartiesEnBase base,
            Conventions conventions,
            Operations operations,
            Territoires territoires,
            References references,
            Actes actes,
            ApplicationEventPublisher annonces) {
        this.base = base;
        this.conventions = conventions;
        this.operations = operations;
        this.territoires = territoires;
        this.references = references;
        this.actes = actes;
        this.annonces = annonces;
    }

    /**
     * A page of those of a convention, of all when null, the last one first.
     *
     * @param apres keyset: reference of the last counterpart of the previous page
     * @throws fr.actionlogement.convention.common.web.DemandeIllisible when a criterion names what does not exist
     */
    @Transactional(readOnly = true)
    public PageDeContreparties page(@Nullable String convention, @Nullable String apres) {
        if (convention != null) {
            conventions.filtrer(convention);
        }
        if (apres != null && base.une(apres, false).isEmpty()) {
            throw new PageInconnue();
        }
        List<ContrepartieVue> lues = base.lister(convention, apres, PAGE + 1);
        List<ContrepartieVue> vues = lues.stream().limit(PAGE).toList();
        return new PageDeContreparties(
                vues, lues.size() > PAGE ? vues.get(PAGE - 1).reference() : null);
    }

    /**
     * One of them.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(readOnly = true)
    public ContrepartieVue une(String reference) {
        return base.une(reference, false).orElseThrow(Contreparties::introuvable);
    }

    /** Whether the current user may state it. */
    public boolean peutConstater(ContrepartieVue vue) {
        return vue.etat() == EtatDeContrepartie.ATTENDUE
                && actes.agit()
                && !actes.qui().equals(vue.auteur());
    }

    /** Whether the current user may withdraw it. */
    public boolean peutRetirer(ContrepartieVue vue) {
        return vue.etat() == EtatDeContrepartie.ATTENDUE && actes.peut(Niveau.CONTROLE);
    }

    /**
     * Writes a counterpart.
     *
     * @return its reference
     */
    @Transactional
    public String inscrire(SaisieDeContrepartie saisie) {
        exiger(saisie);
        String reference = references.suivante(Serie.CP, actes.jour().getYear());
        base.inscrire(reference, saisie, actes.qui(), actes.maintenant());
        actes.consigner(
                reference,
                "Contrepartie inscrite",
                "%s de %s : %d %s"
                        .formatted(
                                saisie.nature().libelle(),
                                saisie.debiteur().strip(),
                                saisie.quantite(),
                                saisie.nature().unite()));
        return reference;
    }

    /** States that it is kept, by somebody else than who wrote it. */
    @Transactional
    public void constater(String reference, String preuve) {
        ContrepartieVue vue = tenir(reference);
        actes.exigerUnAutre(vue.auteur(), "Qui a inscrit la contrepartie ne la constate pas.");
        decider(vue, EtatDeContrepartie.CONSTATEE, "Contrepartie constatée", preuve);
        if (vue.nature() == NatureDeContrepartie.RESERVATION) {
            annonces.publishEvent(new DroitsDeReservationOuverts(
                    reference,
                    vue.commune(),
                    vue.debiteur(),
                    vue.quantite(),
                    vue.prioritaires(),
                    vue.debut(),
                    vue.fin()));
        }
    }

    /** Withdraws one that nobody stated. */
    @Transactional
    public void retirer(String reference, String motif) {
        decider(tenir(reference), EtatDeContrepartie.RETIREE, "Contrepartie retirée", motif);
    }

    private void decider(ContrepartieVue vue, EtatDeContrepartie etat, String libelle, String preuve) {
        base.decider(vue.reference(), etat, actes.qui(), actes.maintenant(), preuve.strip());
        actes.consigner(vue.reference(), libelle, preuve.strip(), vue.etat().libelle(), etat.libelle());
    }

    private void exiger(SaisieDeContrepartie saisie) {
        try {
            conventions.une(saisie.convention());
        } catch (Introuvable absente) {
            throw RegleNonRespectee.surChamp("convention", "convention-inconnue", absente.message());
        }
        if (saisie.operation() != null && !saisie.operation().isBlank()) {
            exigerOperation(saisie.operation(), saisie.convention());
        }
        if (saisie.fin().isBefore(saisie.debut())) {
            throw RegleNonRespectee.surChamp("fin", "dates-inversees", "Le dernier jour suit le premier.");
        }
        int prioritaires = Objects.requireNonNullElse(saisie.prioritaires(), 0);
        if (saisie.nature() == NatureDeContrepartie.CONSTRUCTION && prioritaires > 0) {
            throw RegleNonRespectee.surChamp(
                    "prioritaires", "sans-objet", "Un droit à construire n’a pas de logement prioritaire.");
        }
        if (prioritaires > saisie.quantite()) {
            throw RegleNonRespectee.surChamp(
                    "prioritaires", "trop-de-prioritaires", "Au plus la quantité : " + saisie.quantite() + ".");
        }
        if (territoires.commune(saisie.commune()).isEmpty()) {
            throw RegleNonRespectee.surChamp("commune", "commune-inconnue", "Cette commune n’existe pas.");
        }
    }

    private void exigerOperation(String reference, String convention) {
        OperationVue operation;
        try {
            operation = operations.une(reference);
        } catch (Introuvable absente) {
            throw RegleNonRespectee.surChamp("operation", "operation-inconnue", absente.message());
        }
        if (!operation.convention().equals(convention)) {
            throw RegleNonRespectee.surChamp(
                    "operation",
                    "autre-convention",
                    "Cette opération dépend de la convention %s.".formatted(operation.convention()));
        }
    }

    private ContrepartieVue tenir(String reference) {
        ContrepartieVue vue = base.une(reference, true).orElseThrow(Contreparties::introuvable);
        if (vue.etat() != EtatDeContrepartie.ATTENDUE) {
            throw new ConflitDEtat(
                    "etat-incompatible",
                    "La contrepartie %s est « %s » : rechargez la page."
                            .formatted(reference, vue.etat().libelle()));
        }
        return vue;
    }

    private static Introuvable introuvable() {
        return new Introuvable("Cette contrepartie n’existe pas.");
    }
}
