package fr.actionlogement.convention.common.importation.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.Erreur;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class FichierCsvTest {

    private static final Colonne<String> DOSSIER =
            Colonne.obligatoire("N° de dossier", Format.texte(10), "D-1").aussi("Référence");
    private static final Colonne<Montant> MONTANT = Colonne.obligatoire("Montant", Format.MONTANT, "1,00");
    private static final Colonne<String> DATE =
            Colonne.facultative("Relevé du", Format.texte(10), "x").suivieDe(Format.DATE);
    private static final List<Colonne<?>> COLONNES = List.of(DOSSIER, MONTANT, DATE);

    @ParameterizedTest
    @ValueSource(
            strings = {"N° de dossier;Montant", "montant,n de DOSSIER", "REFERENCE\tMontant", "\"Référence\";montant"})
    void reconnait_le_separateur_et_les_titres(String entete) {
        try (FichierCsv csv = ouvrir(entete + "\n")) {
            assertThat(csv.entete().reconnues()).isEqualTo(2);
        }
    }

    @Test
    void annonce_le_separateur() {
        try (FichierCsv csv = ouvrir("Référence\tMontant\nD-1\t1,00\n")) {
            assertThat(csv.separateur()).isEqualTo("tabulation");
        }
    }

    @Test
    void nomme_chaque_faute_de_l_entete() {
        FichierRefuse refus = catchThrowableOfType(
                FichierRefuse.class, () -> ouvrir("Référence;N° de dossier;Bénéficiaire;Relevé du 31 février\n"));
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.erreurs())
                .extracting(Erreur::code)
                .containsExactly("colonne-en-double", "colonne-manquante", "colonne-inconnue", "titre-illisible");
    }

    @Test
    void lit_les_montants_francais_et_nomme_les_autres() {
        List<LigneLue> lignes = lire("Référence;Montant\nD-1;\"1\u202f234,56\u00a0€\"\nD-2;1.234\n\n;;\nD-3;-\n");
        assertThat(lignes).extracting(LigneLue::numero).containsExactly(2, 3, 6);
        assertThat(lignes.get(0).valeur(MONTANT)).isEqualTo(Montant.deCentimes(123_456));
        assertThat(lignes.get(1).fautes()).extracting(Faute::code).containsExactly("montant-ambigu");
        assertThat(lignes.get(2).fautes()).extracting(Faute::colonne).containsExactly("Montant");
    }

    @Test
    void nomme_toutes_les_fautes_d_une_ligne_et_masque_un_nir() {
        List<LigneLue> lignes = lire("Référence;Montant\n1 85 05 78 006 084;\nD-1\nD-2;1,00;2\n\u202eD-4;1\n");
        assertThat(lignes.get(0).fautes()).extracting(Faute::code).containsExactly("nir-refuse");
        assertThat(lignes.get(0).cellules().get(0)).isEqualTo("•••");
        assertThat(lignes.get(1).fautes()).extracting(Faute::code).containsExactly("nombre-de-cellules");
        assertThat(lignes.get(2).fautes()).extracting(Faute::code).containsExactly("nombre-de-cellules");
        assertThat(lignes.get(3).fautes()).extracting(Faute::code).containsExactly("caractere-refuse");
    }

    @Test
    void refuse_un_guillemet_jamais_ferme_en_nommant_la_ligne() {
        FichierRefuse refus = catchThrowableOfType(
                FichierRefuse.class, () -> lire("Référence;Montant\nD-1;1\nD-2;\"" + "x".repeat(1_200_000)));
        assertThat(refus.code()).isEqualTo("csv-illisible");
        assertThat(refus.message()).contains("ligne 2");
    }

    private static FichierCsv ouvrir(String texte) {
        return FichierCsv.ouvrir(
                new ByteArrayResource(texte.getBytes(StandardCharsets.UTF_8)), Encodage.UTF_8, COLONNES);
    }

    private static List<LigneLue> lire(String texte) {
        try (FichierCsv csv = ouvrir(texte)) {
            return new SuiteDeLignes(csv).suivante();
        }
    }
}
