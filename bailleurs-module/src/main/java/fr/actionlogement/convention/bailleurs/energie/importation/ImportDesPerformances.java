package fr.actionlogement.convention.bailleurs.energie.importation;

import static fr.actionlogement.convention.bailleurs.energie.importation.ColonnesDEnergie.AVANT;
import static fr.actionlogement.convention.bailleurs.energie.importation.ColonnesDEnergie.OPERATION;

import fr.actionlogement.convention.bailleurs.energie.ImportsDePerformances;
import fr.actionlogement.convention.bailleurs.energie.PerformanceVue;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Files of energy and carbon: each row says an operation, in place of what was said of it. */
@Component
class ImportDesPerformances implements TypeImport {

    private static final Descriptif DESCRIPTIF = new Descriptif(
            "energie",
            "Énergie et carbone des opérations",
            "Chaque ligne dit la surface, l’énergie, le carbone et les étiquettes d’une opération, avant et après travaux.",
            "bailleurs",
            Set.of(Niveau.GESTION),
            Set.of(Niveau.GESTION),
            false,
            false,
            ColonnesDEnergie.toutes());

    private final ImportsDePerformances imports;

    ImportDesPerformances(ImportsDePerformances imports) {
        this.imports = imports;
    }

    @Override
    public Descriptif descriptif() {
        return DESCRIPTIF;
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(ligne.valeur(OPERATION));
    }

    @Override
    public Optional<Colonne<?>> colonneDeLaCle() {
        return Optional.of(OPERATION);
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        List<List<Erreur>> fautes = imports.examiner(lues(lignes));
        for (int i = 0; i < lignes.size(); i++) {
            Ligne ligne = lignes.get(i);
            manquantes(ligne)
                    .forEach(c -> ligne.signaler(
                            c, "valeur-manquante", "L’état d’avant travaux est incomplet : remplissez cette colonne."));
            fautes.get(i)
                    .forEach(f ->
                            ligne.signaler(ColonnesDEnergie.duChamp(String.valueOf(f.champ())), f.code(), f.message()));
        }
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        List<ImportsDePerformances.Ligne> lues = lues(lignes);
        List<List<Erreur>> fautes = imports.examiner(lues);
        List<ImportsDePerformances.Ligne> saines = new ArrayList<>();
        for (int i = 0; i < lues.size(); i++) {
            if (fautes.get(i).isEmpty()) {
                saines.add(lues.get(i));
            }
        }
        List<Optional<PerformanceVue>> avant = imports.appliquer(saines, "Import " + lot.reference());
        List<Issue> issues = new ArrayList<>();
        int rang = 0;
        for (int i = 0; i < lues.size(); i++) {
            if (fautes.get(i).isEmpty()) {
                issues.add(issue(saines.get(rang), avant.get(rang++)));
            } else {
                Erreur faute = fautes.get(i).get(0);
                issues.add(Issue.refusee(
                        ColonnesDEnergie.duChamp(String.valueOf(faute.champ())), faute.code(), faute.message()));
            }
        }
        return issues;
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        List<Repere> reperes = lignes.stream().map(l -> Repere.lire(l.repere())).toList();
        Map<String, PerformanceVue> connues =
                imports.connues(reperes.stream().map(Repere::operation).toList());
        List<Issue> issues = new ArrayList<>();
        for (Repere repere : reperes) {
            PerformanceVue connue = connues.get(repere.operation());
            if (connue == null || connue.version() != repere.version()) {
                issues.add(Issue.refusee(
                        OPERATION, "energie-corrigee", "Ces chiffres ont été corrigés depuis l’import : ils restent."));
            } else {
                imports.rendre(repere.operation(), repere.avant(), "Annulation de l’import " + lot.reference());
                issues.add(Issue.faite(repere.operation()));
            }
        }
        return issues;
    }

    private static Issue issue(ImportsDePerformances.Ligne ligne, Optional<PerformanceVue> avant) {
        boolean memes = avant.map(a -> ImportsDePerformances.saisie(a).equals(ligne.saisie()))
                .orElse(false);
        return memes
                ? Issue.sansEffet("L’opération dit déjà la même chose.")
                : Issue.faite(Repere.apres(ligne.operation(), avant).enTexte());
    }

    private static List<Colonne<Integer>> manquantes(Ligne ligne) {
        return AVANT.estDit(ligne) ? AVANT.manquantes(ligne) : List.of();
    }

    private static List<ImportsDePerformances.Ligne> lues(List<Ligne> lignes) {
        return lignes.stream().map(ColonnesDEnergie::lire).toList();
    }
}
