package fr.actionlogement.convention.politiquespubliques.compterendu.importation;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.politiquespubliques.compterendu.ActiviteDesAgences;
import fr.actionlogement.convention.politiquespubliques.compterendu.ChiffreDAgence;
import fr.actionlogement.convention.politiquespubliques.compterendu.Periode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The consultations of each agency in a half-year, which complete the draft of its report. */
@Component
class ImportDesConsultations implements TypeImport {

    private static final Colonne<String> CONVENTION =
            Colonne.obligatoire("convention", Format.texte(30), "CV-2023-0005");
    private static final Colonne<Integer> ANNEE = Colonne.obligatoire(
            "annee", new Format<>("Année sur quatre chiffres", ImportDesConsultations::annee), "2026");
    private static final Colonne<Integer> SEMESTRE =
            Colonne.obligatoire("semestre", Format.choix(new TreeMap<>(Map.of("1", 1, "2", 2))), "1");
    private static final Colonne<Departement> DEPARTEMENT = Colonne.obligatoire(
                    "departement", new Format<>("Code du département", Departement::lire), "59")
            .aussi("Code département");
    private static final Colonne<Integer> CONSULTATIONS = Colonne.obligatoire("consultations", Format.ENTIER, "8412");
    private static final String AUCUNE = "AUCUNE";

    private static final Descriptif DESCRIPTIF = new Descriptif(
            "consultations-des-adil",
            "Consultations des ADIL",
            "Le nombre de consultations de chaque agence dans un semestre : le lot complète le compte rendu en brouillon de la convention, ou l’ouvre.",
            "politiques",
            Set.of(Niveau.GESTION),
            Set.of(Niveau.GESTION),
            false,
            false,
            List.of(CONVENTION, ANNEE, SEMESTRE, DEPARTEMENT, CONSULTATIONS));

    private final ActiviteDesAgences activite;

    ImportDesConsultations(ActiviteDesAgences activite) {
        this.activite = activite;
    }

    @Override
    public Descriptif descriptif() {
        return DESCRIPTIF;
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of("%s %d-%d %s"
                .formatted(
                        ligne.valeur(CONVENTION),
                        ligne.valeur(ANNEE),
                        ligne.valeur(SEMESTRE),
                        ligne.valeur(DEPARTEMENT)));
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        Map<String, Optional<String>> empechements = new HashMap<>();
        lignes.forEach(ligne -> empechement(ligne, empechements)
                .ifPresent(phrase -> ligne.signaler(CONVENTION, "compte-rendu-ferme", phrase)));
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        Map<String, Optional<String>> empechements = new HashMap<>();
        List<Ligne> ouvertes = lignes.stream()
                .filter(ligne -> empechement(ligne, empechements).isEmpty())
                .toList();
        List<@Nullable Long> avant = activite.noter(
                ouvertes.stream().map(ImportDesConsultations::chiffre).toList());
        List<Issue> issues = new ArrayList<>();
        int rang = 0;
        for (Ligne ligne : lignes) {
            Optional<String> phrase = empechement(ligne, empechements);
            issues.add(
                    phrase.isPresent()
                            ? Issue.refusee(CONVENTION, "compte-rendu-ferme", phrase.get())
                            : issue(ligne, avant.get(rang++)));
        }
        return issues;
    }

    private static Issue issue(Ligne ligne, @Nullable Long avant) {
        if (avant != null && avant == chiffre(ligne).valeur()) {
            return Issue.sansEffet("Ce nombre est déjà dans le compte rendu.");
        }
        return Issue.faite(avant == null ? AUCUNE : avant.toString());
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        return lignes.stream()
                .map(appliquee -> {
                    String repere = appliquee.repere();
                    Long avant = repere.equals(AUCUNE) ? null : Long.valueOf(repere);
                    return activite.reprendre(chiffre(appliquee.ligne()), avant)
                            ? Issue.faite(repere)
                            : Issue.refusee(
                                    CONSULTATIONS,
                                    "chiffre-employe",
                                    "Le compte rendu est transmis, ou ce nombre a été corrigé depuis : il reste.");
                })
                .toList();
    }

    private Optional<String> empechement(Ligne ligne, Map<String, Optional<String>> connus) {
        ChiffreDAgence chiffre = chiffre(ligne);
        return connus.computeIfAbsent(
                chiffre.convention() + chiffre.periode(),
                cle -> activite.empechement(chiffre.convention(), chiffre.periode()));
    }

    private static ChiffreDAgence chiffre(Ligne ligne) {
        return new ChiffreDAgence(
                ligne.valeur(CONVENTION),
                new Periode(ligne.valeur(ANNEE), ligne.valeur(SEMESTRE)),
                ligne.valeur(DEPARTEMENT),
                ligne.valeur(CONSULTATIONS));
    }

    private static int annee(String cellule) {
        if (!cellule.matches("20[0-9]{2}")) {
            throw new IllegalArgumentException("Une année de 2000 à 2099 est attendue.");
        }
        return Integer.parseInt(cellule);
    }
}
