package fr.actionlogement.convention.politiquespubliques.operation.importation;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Commune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.politiquespubliques.operation.Referentiels;
import fr.actionlogement.convention.politiquespubliques.operation.Ville;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The towns of Action Cœur de Ville, as the ANCT publishes their list; a town without label bears the name of its commune. */
@Component
class ImportDesVilles implements TypeImport {

    private static final Colonne<CodeCommune> COMMUNE =
            Colonne.obligatoire("code_commune", Format.COMMUNE, "02168").aussi("Code INSEE", "insee_com");
    private static final Colonne<String> LIBELLE =
            Colonne.facultative("libelle", Format.texte(120), "Château-Thierry").aussi("lib_com", "Commune");
    private static final Colonne<LocalDate> SIGNATURE =
            Colonne.facultative("date_signature", Format.DATE, "2024-04-18");
    private static final Descriptif DESCRIPTIF = new Descriptif(
            "villes-action-coeur-de-ville",
            "Villes Action Cœur de Ville",
            "La liste publiée des villes du programme, avec la date de signature de leur convention : le lot les inscrit, ou met à jour ce qu’il en dit.",
            "politiques",
            Set.of(Niveau.GESTION),
            Set.of(Niveau.GESTION, Niveau.CONTROLE),
            false,
            false,
            List.of(COMMUNE, LIBELLE, SIGNATURE));

    private final Referentiels referentiels;
    private final Territoires territoires;

    ImportDesVilles(Referentiels referentiels, Territoires territoires) {
        this.referentiels = referentiels;
        this.territoires = territoires;
    }

    @Override
    public Descriptif descriptif() {
        return DESCRIPTIF;
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(ligne.valeur(COMMUNE).code());
    }

    @Override
    public Optional<Colonne<?>> colonneDeLaCle() {
        return Optional.of(COMMUNE);
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        Map<CodeCommune, Commune> connues = communes(lignes);
        lignes.stream()
                .filter(ligne -> !connues.containsKey(ligne.valeur(COMMUNE)))
                .forEach(ligne -> ligne.signaler(
                        COMMUNE, "commune-inconnue", "Ce code n’est celui d’aucune commune d’aujourd’hui."));
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        List<Ville> avant = referentiels.villes();
        Map<CodeCommune, Commune> communes = communes(lignes);
        List<Ville> villes = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Ligne ligne : lignes) {
            Ville ville = new Ville(
                    ligne.valeur(COMMUNE),
                    ligne.facultative(LIBELLE)
                            .orElseGet(() -> Objects.requireNonNull(communes.get(ligne.valeur(COMMUNE)))
                                    .nom()),
                    ligne.facultative(SIGNATURE).orElse(null),
                    lot.fichier() + " (" + lot.reference() + ")");
            boolean connue = avant.stream().anyMatch(deja -> deja.commune().equals(ville.commune()));
            villes.add(ville);
            issues.add(Issue.faite(connue ? "MISE_A_JOUR" : "NOUVELLE"));
        }
        referentiels.inscrireVilles(villes);
        return issues;
    }

    /** A town that the lot brought is taken away; one that it only updated keeps what the lot says. */
    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        return lignes.stream()
                .map(appliquee -> {
                    if (!appliquee.repere().equals("NOUVELLE")) {
                        return Issue.faite(appliquee.repere());
                    }
                    return referentiels.retirerVille(appliquee.ligne().valeur(COMMUNE))
                            ? Issue.faite(appliquee.repere())
                            : Issue.refusee(
                                    COMMUNE,
                                    "ville-employee",
                                    "Un périmètre d’ORT se rattache à cette ville : elle reste.");
                })
                .toList();
    }

    private Map<CodeCommune, Commune> communes(List<Ligne> lignes) {
        return territoires.communes(
                lignes.stream().map(ligne -> ligne.valeur(COMMUNE)).toList());
    }
}
