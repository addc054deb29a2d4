package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.interne.ListesDOperations;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.operation.interne.PostesEnBase;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Commune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Operations: enter, correct, read, find. What makes them advance is {@link CycleDeVie}. */
@Service
public class Operations {

    private final OperationRepository operations;
    private final OperationMapper correspondance;
    private final ListesDOperations listes;
    private final PostesEnBase postes;
    private final Numerotation numerotation;
    private final Bailleurs bailleurs;
    private final Territoires territoires;
    private final Journal journal;
    private final UtilisateurCourant auteur;
    private final Clock horloge;

    Operations(
            OperationRepository operations,
            OperationMapper correspondance,
            ListesDOperations listes,
            PostesEnBase postes,
            Numerotation numerotation,
            Bailleurs bailleurs,
            Territoires territoires,
            Journal journal,
            UtilisateurCourant auteur,
            Clock horloge) {
        this.operations = operations;
        this.correspondance = correspondance;
        this.listes = listes;
        this.postes = postes;
        this.numerotation = numerotation;
        this.bailleurs = bailleurs;
        this.territoires = territoires;
        this.journal = journal;
        this.auteur = auteur;
        this.horloge = horloge;
    }

    /**
     * Enters a draft.
     *
     * @throws RegleNonRespectee when the plan does not close, or the line or a product is not of that territory
     */
    @Transactional
    public OperationVue creer(SaisieDOperation saisie) {
        Situation situation = examiner(saisie, null);
        LocalDate jour = LocalDate.now(horloge);
        String reference = numerotation.suivante("OP", jour.getYear());
        Operation operation = new Operation(reference, auteur.identifiant(), horloge.instant(), jour);
        operation.decrire(saisie, situation);
        OperationVue vue = vue(operations.saveAndFlush(operation));
        journal.consigner(Acte.de("bailleurs", reference, "Opération enregistrée", vue.intitule()));
        return vue;
    }

    /**
     * Corrects a draft, or a file sent back for a complement.
     *
     * @param version what the caller has seen; null when it does not say
     */
    @Transactional
    public OperationVue corriger(String reference, SaisieDOperation saisie, @Nullable VersionLue version) {
        Operation operation = charger(reference);
        VersionLue.verifier(version, operation.getVersion());
        if (!operation.getStatut().estModifiable()) {
            throw new ConflitDEtat(
                    "operation-figee",
                    "L’opération est « " + operation.getStatut().libelle()
                            + " » : elle ne se corrige que comme brouillon ou sur demande de complément.");
        }
        OperationVue avant = vue(operation);
        operation.decrire(saisie, examiner(saisie, operation.getBailleur()));
        OperationVue apres = vue(operations.saveAndFlush(operation));
        journal.consigner(Comparaison.acte("Opération corrigée", "", avant, apres));
        return apres;
    }

    /** The operation of this reference. */
    @Transactional(readOnly = true)
    public OperationVue fiche(String reference) {
        return vue(charger(reference));
    }

    /** A page of operations, the newest first. */
    @Transactional(readOnly = true)
    public PageDe<LigneDOperation> lister(CriteresDOperation criteres) {
        return listes.lister(criteres);
    }

    /** How many operations, dwellings and euros in each state. */
    @Transactional(readOnly = true)
    public List<BilanDeStatut> bilan() {
        return listes.bilan();
    }

    /** Files that wait for an act since the longest, in these states. */
    @Transactional(readOnly = true)
    public List<LigneDOperation> enAttente(List<StatutDOperation> statuts, int limite) {
        return listes.enAttente(statuts, limite);
    }

    /** The items of a cost that an entry may name today, in order. */
    @Transactional(readOnly = true)
    public List<PosteDePrixDeRevient> postesEnVigueur() {
        return postes.enVigueur(LocalDate.now(horloge));
    }

    OperationVue vue(Operation operation) {
        return correspondance.vue(
                operation,
                bailleurs.fiche(operation.getBailleur()).nom(),
                territoires
                        .commune(operation.getCommune())
                        .map(Commune::nom)
                        .orElse(operation.getCommune().code()),
                operation.getPrixDeRevient().isEmpty() ? Map.of() : postes.libelles());
    }

    /** The zone of a commune on a day; null when its zoning is not known. */
    @Nullable
    Zone zone(CodeCommune commune, LocalDate jour) {
        return territoires.zone(commune, jour).orElse(null);
    }

    private Operation charger(String reference) {
        return operations.findByReference(reference).orElseThrow(Operations::introuvable);
    }

    /** What to say of a reference that no operation has. */
    public static Introuvable introuvable() {
        return new Introuvable("Cette opération est introuvable : vérifiez sa référence.");
    }

    /** Looks at an entry against the registers and the rules of today; gives what its place decides. */
    Situation examiner(SaisieDOperation saisie, @Nullable Siren dejaDit) {
        CodeCommune commune = saisie.commune();
        if (territoires.commune(commune).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "commune", "commune-inconnue", "Aucune commune n’a aujourd’hui le code INSEE " + commune + ".");
        }
        if (!bailleurs.connait(saisie.bailleur())) {
            throw RegleNonRespectee.surChamp(
                    "bailleur",
                    "bailleur-inconnu",
                    "Le SIREN " + saisie.bailleur().enTexte()
                            + " n’est pas au registre : inscrivez d’abord le bailleur.");
        }
        Siren absorbant = bailleurs.fiche(saisie.bailleur()).absorbePar();
        if (absorbant != null && !saisie.bailleur().equals(dejaDit)) {
            throw RegleNonRespectee.surChamp(
                    "bailleur",
                    "bailleur-absorbe",
                    "Ce bailleur est absorbé par " + absorbant.enTexte() + " : indiquez celui-ci.");
        }
        String ligne = ReglesDOperation.ligne(commune.departement().estOutreMer());
        ReglesDOperation.verifier(
                saisie,
                listes.naturesDeLaLigne(ligne),
                postesEnVigueur().stream().map(PosteDePrixDeRevient::code).collect(Collectors.toSet()));
        return new Situation(ligne, zone(commune, LocalDate.now(horloge)));
    }
}
