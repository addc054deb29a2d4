package fr.actionlogement.convention.politiquespubliques.compterendu.web;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.FicheDepartement;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.compterendu.CompteRenduVu;
import fr.actionlogement.convention.politiquespubliques.compterendu.IndicateurVu;
import fr.actionlogement.convention.politiquespubliques.compterendu.SaisieDeCompteRendu;
import fr.actionlogement.convention.politiquespubliques.compterendu.Valeur;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of the figures: one row per indicator, or per indicator and département; those left empty are not given. */
record SaisieForm(
        @TexteSur(max = 2000, lignes = true) @Nullable String synthese,
        @Nullable List<@Valid Ligne> valeurs,
        @Nullable Long version) {

    /** One figure. */
    record Ligne(
            @TexteSur(max = 40) @Nullable String indicateur,
            @Nullable Departement departement,
            @Nullable Long valeur) {}

    static SaisieForm de(CompteRenduVu rapport, List<IndicateurVu> indicateurs, List<FicheDepartement> departements) {
        List<Ligne> lignes = new ArrayList<>();
        for (IndicateurVu indicateur : indicateurs) {
            if (indicateur.parDepartement()) {
                departements.forEach(fiche ->
                        lignes.add(new Ligne(indicateur.code(), fiche.code(), lue(rapport, indicateur, fiche.code()))));
            } else {
                lignes.add(new Ligne(indicateur.code(), null, lue(rapport, indicateur, null)));
            }
        }
        return new SaisieForm(rapport.synthese(), lignes, rapport.version());
    }

    private static @Nullable Long lue(
            CompteRenduVu rapport, IndicateurVu indicateur, @Nullable Departement departement) {
        return rapport.valeurs().stream()
                .filter(valeur -> valeur.indicateur().equals(indicateur.code())
                        && Objects.equals(valeur.departement(), departement))
                .map(Valeur::valeur)
                .findFirst()
                .orElse(null);
    }

    SaisieDeCompteRendu commande() {
        List<Ligne> lignes = valeurs == null ? List.of() : valeurs;
        return new SaisieDeCompteRendu(
                synthese,
                lignes.stream()
                        .filter(ligne -> ligne.indicateur() != null && ligne.valeur() != null)
                        .map(ligne -> new Valeur(ligne.indicateur(), ligne.departement(), ligne.valeur()))
                        .toList());
    }
}
