package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.bailleurs.echange.VersionAttendue;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.energie.interne.PerformancesEnBase;
import fr.actionlogement.convention.bailleurs.energie.interne.ReferentielEnergie;
import fr.actionlogement.convention.bailleurs.operation.Champ;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Energy and carbon of operations, before and after works: enter, correct, read. */
@Service
public class Performances {

    private static final String RUBRIQUE = "Énergie et carbone";

    private final PerformancesEnBase performances;
    private final ReferentielEnergie referentiel;
    private final Operations operations;
    private final Journal journal;
    private final UtilisateurCourant auteur;
    private final Clock horloge;

    Performances(
            PerformancesEnBase performances,
            ReferentielEnergie referentiel,
            Operations operations,
            Journal journal,
            UtilisateurCourant auteur,
            Clock horloge) {
        this.performances = performances;
        this.referentiel = referentiel;
        this.operations = operations;
        this.journal = journal;
        this.auteur = auteur;
        this.horloge = horloge;
    }

    /** What is known of an operation; empty when nothing was entered. */
    @Transactional(readOnly = true)
    public Optional<PerformanceVue> chercher(String operation) {
        OperationVue vue = operations.fiche(operation);
        return performances.une(vue.reference()).map(p -> avecAlertes(p, vue));
    }

    /** What is known of an operation. */
    @Transactional(readOnly = true)
    public PerformanceVue fiche(String operation) {
        return chercher(operation)
                .orElseThrow(
                        () -> new Introuvable("L’énergie et le carbone de cette opération ne sont pas renseignés."));
    }

    /** What an operation says, field by field, as its snapshots keep it; empty when nothing was entered. */
    @Transactional(readOnly = true)
    public List<Champ> champs(String operation) {
        return performances.une(operation).map(Performances::description).orElse(List.of());
    }

    private static List<Champ> description(PerformanceVue vue) {
        List<Champ> champs = new ArrayList<>();
        champs.add(new Champ(RUBRIQUE, "Surface habitable", vue.surfaceEnTexte()));
        if (vue.avant() != null) {
            decrire(champs, "avant travaux", vue.avant());
        }
        decrire(champs, "après travaux", vue.apres());
        return champs;
    }

    private static void decrire(List<Champ> champs, String moment, EtatEnergetique etat) {
        champs.add(new Champ(RUBRIQUE, "Consommation " + moment, etat.energie() + " kWh/m²/an"));
        champs.add(new Champ(RUBRIQUE, "Émissions " + moment, etat.climat() + " kgCO₂/m²/an"));
        champs.add(new Champ(RUBRIQUE, "Étiquettes " + moment, etat.etiquettesEnTexte()));
    }

    /**
     * Says the energy and carbon of an operation, in place of what was said before.
     *
     * @param version what the caller has seen; null when nothing was said yet
     * @throws VersionAttendue when something was said and the caller does not show that it has seen it
     */
    @Transactional
    public PerformanceVue enregistrer(String operation, SaisieDePerformance saisie, @Nullable VersionLue version) {
        OperationVue vue = operations.fiche(operation);
        StatutDOperation statut = vue.statut();
        if (statut.estFinal() && statut != StatutDOperation.SOLDE) {
            throw new ConflitDEtat(
                    "operation-close",
                    "L’opération est « " + statut.libelle() + " » : son énergie ne se renseigne plus.");
        }
        List<Erreur> fautes =
                ReglesDePerformance.fautes(vue.nature(), vue.nombreDeLogements(), saisie, LocalDate.now(horloge));
        if (!fautes.isEmpty()) {
            throw new RegleNonRespectee(fautes.get(0).code(), fautes.get(0).message(), fautes);
        }
        PerformanceVue avant = performances.verrouiller(vue.reference()).orElse(null);
        if (avant != null) {
            if (version == null) {
                throw new VersionAttendue();
            }
            VersionLue.verifier(version, avant.version());
        }
        performances.ecrire(vue.reference(), saisie, auteur.identifiant(), horloge.instant());
        PerformanceVue apres = fiche(vue.reference());
        journal.consigner(new Acte(
                "bailleurs",
                vue.reference(),
                "Énergie et carbone renseignés",
                apres.estConstatee() ? "DPE d’après travaux." : "Étude d’avant travaux.",
                avant == null ? Map.of() : valeurs(avant),
                valeurs(apres)));
        return apres;
    }

    /** The bounds of the labels in force today. */
    @Transactional(readOnly = true)
    public List<Seuil> seuils() {
        return referentiel.seuils(LocalDate.now(horloge));
    }

    private PerformanceVue avecAlertes(PerformanceVue p, OperationVue operation) {
        List<Seuil> seuils = operation.departement().estOutreMer() ? List.of() : seuils();
        return new PerformanceVue(
                p.operation(),
                p.surfaceCentiemes(),
                p.avant(),
                p.apres(),
                p.saisiPar(),
                ReglesDePerformance.alertes(operation, p.avant(), p.apres(), seuils),
                p.version());
    }

    static Map<String, String> valeurs(PerformanceVue vue) {
        Map<String, String> valeurs = new TreeMap<>();
        valeurs.put("Surface habitable", vue.surfaceEnTexte());
        if (vue.avant() != null) {
            valeurs.put("Avant travaux", texte(Objects.requireNonNull(vue.avant())));
        }
        valeurs.put("Après travaux", texte(vue.apres()));
        return valeurs;
    }

    private static String texte(EtatEnergetique etat) {
        return etat.energie() + " kWh/m²/an, " + etat.climat() + " kgCO₂/m²/an, " + etat.etiquettesEnTexte();
    }
}
