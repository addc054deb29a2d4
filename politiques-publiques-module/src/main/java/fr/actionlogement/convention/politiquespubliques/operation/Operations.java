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
import fr.actionlogement.convention.politiquespubliques.droit.ConditionsDePret;
import fr.actionlogement.convention.politiquespubliques.droit.DroitSaisi;
import fr.actionlogement.convention.politiquespubliques.droit.DroitVu;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.operation.interne.OperationsEnBase;
import fr.actionlogement.convention.politiquespubliques.reference.References;
import fr.actionlogement.convention.politiquespubliques.reference.Serie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operations: drafted, deposited, validated by somebody else, completed with their proof. */
@Service("operationsDesPolitiques")
public class Operations {

    private static final int PAGE = 25;

    private final OperationsEnBase base;
    private final ReglesDesOperations regles;
    private final Referentiels referentiels;
    private final Conventions conventions;
    private final Droits droits;
    private final References references;
    private final Actes actes;

    Operations(
            OperationsEnBase base,
            ReglesDesOperations regles,
            Referentiels referentiels,
            Conventions conventions,
            Droits droits,
            References references,
            Actes actes) {
        this.base = base;
        this.regles = regles;
        this.referentiels = referentiels;
        this.conventions = conventions;
        this.droits = droits;
        this.references = references;
        this.actes = actes;
    }

    /**
     * One of them.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(readOnly = true)
    public OperationVue une(String reference) {
        return base.une(reference).orElseThrow(Operations::introuvable);
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
        if (apres != null && base.une(apres).isEmpty()) {
            throw new PageInconnue();
        }
        List<OperationVue> lues = base.lister(programme, etat, convention, apres, PAGE + 1);
        List<OperationVue> vues = lues.stream().limit(PAGE).toList();
        return new PageDOperations(vues, lues.size() > PAGE ? vues.get(PAGE - 1).reference() : null);
    }

    /** Invoices of an operation, the first one first. */
    @Transactional(readOnly = true)
    public List<Facture> factures(String reference) {
        return base.factures(une(reference).reference());
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
                operateur(saisie, reference),
                saisie,
                actes.qui(),
                actes.maintenant());
        droits.preparer(reference, droitsDemandes(saisie, reference));
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
        OperationVue operation = tenir(reference, "modifier", EtatDOperation.BROUILLON);
        Version.exiger(version, operation.version());
        if (!exiger(saisie).programme().equals(operation.programme())) {
            throw RegleNonRespectee.surChamp(
                    "convention", "autre-programme", "Une opération ne change pas de programme : créez-en une autre.");
        }
        base.modifier(reference, operateur(saisie, reference), saisie, actes.maintenant());
        droits.preparer(reference, droitsDemandes(saisie, reference));
        actes.consigner(reference, "Opération modifiée", saisie.intitule().strip());
    }

    /** Deposits a draft, which then waits for its validation. */
    @Transactional
    public void deposer(String reference) {
        tenir(reference, "déposer", EtatDOperation.BROUILLON);
        base.passer(reference, EtatDOperation.DEPOSE, null, null, null, actes.maintenant());
        tracer(reference, "Opération déposée", "", EtatDOperation.BROUILLON, EtatDOperation.DEPOSE);
    }

    /**
     * Validates a deposited operation: its rights to call are opened.
     *
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to its author
     * @throws ConflitDEtat naming the convention and what it leaves, when that is not enough
     */
    @Transactional
    public void valider(String reference) {
        OperationVue operation = tenir(reference, "valider", EtatDOperation.DEPOSE);
        actes.exigerUnAutre(
                operation.auteur(),
                "L’auteur d’une opération ne peut pas la valider : un autre contrôleur doit le faire.");
        base.passer(reference, EtatDOperation.VALIDE, actes.qui(), actes.jour(), null, actes.maintenant());
        droits.ouvrir(reference);
        tracer(reference, "Opération validée", "Droits ouverts.", EtatDOperation.DEPOSE, EtatDOperation.VALIDE);
    }

    /** Sends a deposited operation back to its author. */
    @Transactional
    public void renvoyer(String reference, String motif) {
        tenir(reference, "renvoyer", EtatDOperation.DEPOSE);
        base.passer(reference, EtatDOperation.BROUILLON, null, null, motif.strip(), actes.maintenant());
        tracer(reference, "Opération renvoyée", motif.strip(), EtatDOperation.DEPOSE, EtatDOperation.BROUILLON);
    }

    /**
     * Records the completion: the balance may then be certified.
     *
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to the author of the operation
     * @throws RegleNonRespectee when the environmental condition is not met
     */
    @Transactional
    public void achever(String reference, Achevement achevement) {
        OperationVue operation = tenir(reference, "achever", EtatDOperation.VALIDE);
        actes.exigerUnAutre(
                operation.auteur(),
                "L’auteur d’une opération ne peut pas en constater l’achèvement : une autre personne doit le faire.");
        actes.exigerPasse("date", achevement.date());
        if (achevement.livres() < 0 || achevement.salaries() < 0 || achevement.salaries() > achevement.livres()) {
            throw RegleNonRespectee.surChamp(
                    "livres",
                    "logements-invalides",
                    "Indiquez les logements livrés, et parmi eux ceux destinés aux salariés.");
        }
        exigerEtiquette(operation, achevement);
        base.achever(reference, achevement, actes.qui(), actes.maintenant());
        tracer(
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
        OperationVue operation =
                tenir(reference, "abandonner", EtatDOperation.BROUILLON, EtatDOperation.DEPOSE, EtatDOperation.VALIDE);
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
        tracer(reference, "Opération abandonnée", motif.strip(), operation.etat(), EtatDOperation.ABANDONNE);
    }

    /**
     * Keeps an invoice of an operation in a town centre.
     *
     * @throws ConflitDEtat when that number of that supplier is known already
     */
    @Transactional
    public void facturer(String reference, Facture facture) {
        OperationVue operation = tenir(reference, "facturer", EtatDOperation.VALIDE, EtatDOperation.ACHEVE);
        if (!operation.centreVille()) {
            throw new ConflitDEtat(
                    "sans-facture", "Une opération de renouvellement urbain ne se paie pas sur factures.");
        }
        Actes.exigerPositif("montant", facture.montant());
        actes.exigerPasse("emiseLe", facture.emiseLe());
        if (!base.facturer(reference, facture, actes.qui())) {
            throw new ConflitDEtat(
                    "facture-connue",
                    "La facture %s de ce fournisseur est déjà enregistrée, ici ou ailleurs."
                            .formatted(facture.numero()));
        }
        actes.consigner(
                reference,
                "Facture enregistrée",
                "%s, n° %s : %s".formatted(facture.fournisseur(), facture.numero(), facture.montant()));
    }

    private void exigerEtiquette(OperationVue operation, Achevement achevement) {
        if (operation.type() == null) {
            return;
        }
        referentiels.exigence(operation.type(), actes.jour()).ifPresent(exigence -> {
            String maximale = exigence.classeMaximale();
            String lue = achevement.etiquette();
            if (maximale != null && (lue == null || !lue.matches("[A-G]") || lue.compareTo(maximale) > 0)) {
                throw RegleNonRespectee.surChamp(
                        "etiquette",
                        "performance-insuffisante",
                        "%s : indiquez l’étiquette obtenue, de A à %s (%s)."
                                .formatted(exigence.libelle(), maximale, exigence.source()));
            }
        });
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

    /** A person is not named: her file is. */
    private static String operateur(SaisieDOperation saisie, String reference) {
        return saisie.forme() == Forme.PERSONNE
                ? "Investisseur en nom propre, dossier " + reference
                : Objects.requireNonNull(saisie.operateur()).strip();
    }

    private static List<DroitSaisi> droitsDemandes(SaisieDOperation saisie, String reference) {
        List<DroitSaisi> demandes = new ArrayList<>();
        if (saisie.pretDemande().estPositif()) {
            demandes.add(droit("PRET", saisie, reference, saisie.pretDemande(), saisie.conditions()));
        }
        if (saisie.subventionDemandee().estPositif()) {
            demandes.add(droit("SUBVENTION", saisie, reference, saisie.subventionDemandee(), null));
        }
        return demandes;
    }

    private static DroitSaisi droit(
            String nature,
            SaisieDOperation saisie,
            String reference,
            Montant montant,
            @Nullable ConditionsDePret conditions) {
        return new DroitSaisi(
                nature,
                saisie.convention(),
                null,
                operateur(saisie, reference),
                saisie.identifiant(),
                saisie.siret(),
                saisie.commune(),
                montant,
                saisie.expireLe(),
                conditions);
    }

    private OperationVue tenir(String reference, String verbe, EtatDOperation... admis) {
        OperationVue operation = base.tenir(reference).orElseThrow(Operations::introuvable);
        if (!List.of(admis).contains(operation.etat())) {
            throw new ConflitDEtat(
                    "etat-incompatible",
                    "L’opération %s est « %s » : on ne peut pas la %s. Rechargez la page."
                            .formatted(reference, operation.etat().libelle(), verbe));
        }
        return operation;
    }

    private void tracer(String reference, String acte, String detail, EtatDOperation avant, EtatDOperation apres) {
        actes.consigner(reference, acte, detail, avant.libelle(), apres.libelle());
    }

    private static Introuvable introuvable() {
        return new Introuvable("Cette opération n’existe pas.");
    }
}
