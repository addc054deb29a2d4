package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.pret.interne.ConditionsEnBase;
import fr.actionlogement.convention.bailleurs.pret.interne.IndicesEnBase;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of the loan of an operation, until the committee decides: whoever grants the operation grants it too. */
@Service
public class ConditionsDesPrets {

    private static final Set<StatutDOperation> MODIFIABLES = Set.of(
            StatutDOperation.BROUILLON,
            StatutDOperation.DEPOSE,
            StatutDOperation.EN_INSTRUCTION,
            StatutDOperation.COMPLEMENT_DEMANDE);

    private final ConditionsEnBase tables;
    private final IndicesEnBase indices;
    private final CoursDesPrets cours;
    private final Operations operations;
    private final Journal journal;
    private final UtilisateurCourant auteur;
    private final Clock horloge;

    ConditionsDesPrets(
            ConditionsEnBase tables,
            IndicesEnBase indices,
            CoursDesPrets cours,
            Operations operations,
            Journal journal,
            UtilisateurCourant auteur,
            Clock horloge) {
        this.tables = tables;
        this.indices = indices;
        this.cours = cours;
        this.operations = operations;
        this.journal = journal;
        this.auteur = auteur;
        this.horloge = horloge;
    }

    /** The conditions asked for an operation, or else those of the model in force today. */
    @Transactional(readOnly = true)
    public ConditionsDOperation lire(String operation) {
        OperationVue vue = operations.fiche(operation);
        return tables.lire(
                vue.reference(),
                vue.nature().objectif(),
                LocalDate.now(horloge),
                MODIFIABLES.contains(vue.statut()) && aUnPret(vue));
    }

    /** What the conditions would give if everything were drawn today; empty without conditions or without loan. */
    @Transactional(readOnly = true)
    public List<LigneDEcheancier> projeter(String operation) {
        OperationVue vue = operations.fiche(operation);
        ConditionsDePret conditions = lire(operation).conditions();
        if (conditions == null || !aUnPret(vue)) {
            return List.of();
        }
        return vue.plan().stream()
                .filter(f -> f.financeur() == Financeur.AL_PRET)
                .flatMap(f -> cours.projeter(conditions, f.montant(), LocalDate.now(horloge)).lignes().stream())
                .map(LigneDEcheancier::aVenir)
                .toList();
    }

    /**
     * Says the conditions of the loan of an operation.
     *
     * @param version what the caller has seen; null when it does not say
     */
    @Transactional
    public ConditionsDOperation saisir(String operation, ConditionsDePret saisies, @Nullable VersionLue version) {
        OperationVue vue = operations.fiche(operation);
        exigerPret(vue);
        VersionLue.verifier(version, tables.version(vue.reference()));
        exigerCalculables(saisies);
        if (!tables.demander(vue.reference(), saisies, MODIFIABLES, auteur.identifiant())) {
            throw new ConflitDEtat(
                    "conditions-figees",
                    "L’opération est « " + vue.statut().libelle()
                            + " » : les conditions du prêt ne se corrigent qu’avant le comité.");
        }
        journal.consigner(Acte.de(
                "bailleurs",
                vue.reference(),
                "Conditions du prêt saisies",
                PhrasesDePret.taux(saisies) + ", " + PhrasesDePret.duree(saisies)));
        return lire(operation);
    }

    private static boolean aUnPret(OperationVue vue) {
        return vue.plan().stream().anyMatch(f -> f.financeur() == Financeur.AL_PRET);
    }

    private static void exigerPret(OperationVue vue) {
        if (!aUnPret(vue)) {
            throw new RegleNonRespectee("sans-pret", "Le plan de financement ne demande aucun prêt à Action Logement.");
        }
    }

    /** What makes no schedule is refused here, and not on the day of the grant. */
    private void exigerCalculables(ConditionsDePret saisies) {
        saisies.modalites(LocalDate.now(horloge));
        if (saisies.indice() != null && !indices.series().containsKey(saisies.indice())) {
            throw RegleNonRespectee.surChamp("indice", "indice-inconnu", "Cet indice n’existe pas.");
        }
        ReglesDeTaux.exiger("taux", saisies.taux(), saisies.indice() != null);
        ReglesDeTaux.exiger("plancher", saisies.plancher(), false);
    }
}
