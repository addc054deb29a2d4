package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.PageInconnue;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import fr.actionlogement.convention.politiquespubliques.droit.DroitVu;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.operation.interne.LectureDesOperations;
import fr.actionlogement.convention.politiquespubliques.operation.interne.OperationsEnBase;
import fr.actionlogement.convention.politiquespubliques.reference.References;
import fr.actionlogement.convention.politiquespubliques.reference.Serie;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operations: drafted, deposited, validated by somebody else, completed with their proof. */
@Service("operationsDesPolitiques")
public class Operations {

    private static final int PAGE = 25;

    private final OperationsEnBase base;
    private final LectureDesOperations lecture;
    private final DossiersDOperation dossiers;
    private final ReglesDesOperations regles;
    private final ReglesDAchevement achevements;
    private final Conventions conventions;
    private final Droits droits;
    private final References references;
    private final Actes actes;

    Operations(
            OperationsEnBase base,
            LectureDesOperations lecture,
            DossiersDOperation dossiers,
            ReglesDesOperations regles,
            ReglesDAchevement achevements,
            Conventions conventions,
            Droits droits,
            References references) {
        this.base = base;
        this.lecture = lecture;
        this.dossiers = dossiers;
        this.regles = regles;
        this.achevements = achevements;
        this.conventions = conventions;
        this.droits = droits;
        this.references = references;
        this.actes = dossiers.actes();
    }

    /**
     * One of them.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(readOnly = true)
    public OperationVue une(String reference) {
        return lecture.une(reference).orElseThrow(DossiersDOperation::introuvable);
    }

    /**
     * A page of 25, the last created first; a null criterion keeps everything.
     *
     * @throws fr.actionlogement.convention.common.web.DemandeIllisible when a criterion names what does not exist
     */
    @Transactional(readOnly = true)
    public PageDOperations page(
            @Nullable String programme,
            @Nullable EtatDOperation etat,
            @Nullable String convention,
            @Nullable String apres) {
        if (convention != null) {
            conventions.filtrer(convention);
        }
        if (apres != null && lecture.une(apres).isEmpty()) {
            throw new PageInconnue();
        }
        List<OperationVue> lues = lecture.lister(programme, etat, convention, apres, PAGE + 1);
        List<OperationVue> vues = lues.stream().limit(PAGE).toList();
        return new PageDOperations(vues, lues.size() > PAGE ? vues.get(PAGE - 1).reference() : null);
    }

    /**
     * Drafts an operation.
     *
     * @return its reference
     */
    @Transactional
    public String creer(SaisieDOperation saisie) {
        ConventionVue convention = exiger(saisie);
        boolean ville = convention.programme().equals("ACV");
        String reference =
                references.suivante(ville ? Serie.OC : Serie.OA, actes.jour().getYear());
        base.creer(
                reference,
                convention.programme(),
                DroitsDemandes.operateur(saisie, reference),
                saisie,
                actes.qui(),
                actes.maintenant());
        droits.preparer(reference, DroitsDemandes.de(saisie, reference));
        actes.consigner(reference, "Opération préparée", saisie.intitule().strip());
        return reference;
    }

    /**
     * Changes a draft.
     *
     * @param version the one that was read, null to change whatever happened since
     */
    @Transactional
    public void modifier(String reference, @Nullable Long version, SaisieDOperation saisie) {
        OperationVue operation = dossiers.tenir(reference, "modifier", EtatDOperation.BROUILLON);
        Version.exiger(version, operation.version());
        if (!exiger(saisie).programme().equals(operation.programme())) {
            throw RegleNonRespectee.surChamp(
                    "convention", "autre-programme", "Une opération ne change pas de programme : créez-en une autre.");
        }
        base.modifier(reference, DroitsDemandes.operateur(saisie, reference), saisie, actes.maintenant());
        droits.preparer(reference, DroitsDemandes.de(saisie, reference));
        actes.consigner(reference, "Opération modifiée", saisie.intitule().strip());
    }

    /** Deposits a draft, which then waits for its validation. */
    @Transactional
    public void deposer(String reference) {
        dossiers.tenir(reference, "déposer", EtatDOperation.BROUILLON);
        base.passer(reference, EtatDOperation.DEPOSE, null, null, null, actes.maintenant());
        dossiers.consigner(reference, "Opération déposée", "", EtatDOperation.BROUILLON, EtatDOperation.DEPOSE);
    }

    /**
     * Validates a deposited operation: its rights to call are opened.
     *
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to its author
     * @throws ConflitDEtat naming the convention and what it leaves, when that is not enough
     */
    @Transactional
    public void valider(String reference) {
        OperationVue operation = dossiers.tenir(reference, "valider", EtatDOperation.DEPOSE);
        actes.exigerUnAutre(
                operation.auteur(),
                "L’auteur d’une opération ne peut pas la valider : un autre contrôleur doit le faire.");
        base.passer(reference, EtatDOperation.VALIDE, actes.qui(), actes.jour(), null, actes.maintenant());
        droits.ouvrir(reference);
        dossiers.consigner(
                reference, "Opération validée", "Droits ouverts.", EtatDOperation.DEPOSE, EtatDOperation.VALIDE);
    }

    /** Sends a deposited operation back to its author. */
    @Transactional
    public void renvoyer(String reference, String motif) {
        dossiers.tenir(reference, "renvoyer", EtatDOperation.DEPOSE);
        base.passer(reference, EtatDOperation.BROUILLON, null, null, motif.strip(), actes.maintenant());
        dossiers.consigner(
                reference, "Opération renvoyée", motif.strip(), EtatDOperation.DEPOSE, EtatDOperation.BROUILLON);
    }

    /**
     * Records the completion: the balance may then be certified.
     *
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to the author of the operation
     * @throws RegleNonRespectee when the environmental condition is not met
     */
    @Transactional
    public void achever(String reference, Achevement achevement) {
        OperationVue operation = dossiers.tenir(reference, "achever", EtatDOperation.VALIDE);
        actes.exigerUnAutre(
                operation.auteur(),
                "L’auteur d’une opération ne peut pas en constater l’achèvement : une autre personne doit le faire.");
        actes.exigerPasse("date", achevement.date());
        achevements.exiger(operation, achevement, actes.jour());
        base.achever(reference, achevement, actes.qui(), actes.maintenant());
        dossiers.consigner(
                reference,
                "Achèvement constaté",
                "%d logements : %s"
                        .formatted(achevement.livres(), achevement.preuve().strip()),
                EtatDOperation.VALIDE,
                EtatDOperation.ACHEVE);
    }

    /**
     * Gives an operation up: nothing more may be committed on it.
     *
     * @throws ConflitDEtat while something is committed on it
     */
    @Transactional
    public void abandonner(String reference, String motif) {
        OperationVue operation = dossiers.tenir(
                reference, "abandonner", EtatDOperation.BROUILLON, EtatDOperation.DEPOSE, EtatDOperation.VALIDE);
        Montant engage =
                Montant.somme(droits.du(reference).stream().map(DroitVu::engage).toList());
        if (engage.estPositif()) {
            throw new ConflitDEtat(
                    "appels-engages",
                    "%s sont engagés sur l’opération %s : annulez ou soldez ses appels d’abord."
                            .formatted(engage, reference));
        }
        base.passer(reference, EtatDOperation.ABANDONNE, null, null, motif.strip(), actes.maintenant());
        droits.fermer(reference);
        dossiers.consigner(
                reference, "Opération abandonnée", motif.strip(), operation.etat(), EtatDOperation.ABANDONNE);
    }

    private ConventionVue exiger(SaisieDOperation saisie) {
        ConventionVue convention;
        try {
            convention = conventions.une(saisie.convention());
        } catch (Introuvable absente) {
            throw RegleNonRespectee.surChamp("convention", "convention-inconnue", absente.message());
        }
        regles.exiger(saisie, convention);
        return convention;
    }
}
