package fr.actionlogement.convention.common.subvention.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.subvention.SourceDeSubventions;
import fr.actionlogement.convention.common.subvention.Subvention;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.essai.ValidateurScdl;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LigneScdlTest {

    private static final AttribuantProperties ATTRIBUANT =
            new AttribuantProperties("Action Logement Services", "824 541 148 00014", "Essai");
    private static final LocalDate JOUR = LocalDate.of(2026, 3, 1);
    private static final Siret SIRET = new Siret("73282932000074");

    @Test
    void les_seize_colonnes_sont_celles_du_schema() {
        assertThat(LigneScdl.COLONNES).isEqualTo(ValidateurScdl.colonnes());
    }

    @Test
    void chaque_subvention_identifiee_fait_une_ligne_juste() {
        String fichier = fichier(
                subvention("Association, « née » \"ici\"", null, "W751234567", "Objet\nsur deux lignes", JOUR),
                subvention("Bailleur", SIRET, null, "x".repeat(400), null),
                subvention("Sans identifiant", null, null, "Objet", null),
                subvention("=cmd()", SIRET, null, "+1", JOUR));
        assertThat(ValidateurScdl.fautes(fichier)).isEmpty();
        assertThat(fichier)
                .contains("'=cmd()", "'+1", "1234.50", "aide en numéraire", "2026-03-01/2026-03-01", "unique");
        assertThat(fichier).doesNotContain("Sans identifiant");
    }

    @ParameterizedTest(name = "{0} ne passe pas le validateur")
    @CsvSource({
        "82454114800014,82454114800015",
        "2026-03-01,01/03/2026",
        "1234.50,'\"1234,50\"'",
        "aide en numéraire,subvention",
        "non,no",
        "1.00,1.01",
        "1.00,0",
        "73282932000074,7328293200007",
        "Action Logement Services,''",
        "W751234567,W75123456"
    })
    void le_validateur_refuse_chaque_contrainte_enfreinte(String juste, String faux) {
        String fichier = fichier(subvention("Association", SIRET, "W751234567", "Objet", null));
        assertThat(ValidateurScdl.fautes(fichier)).isEmpty();
        assertThat(ValidateurScdl.fautes(fichier.replace(juste, faux))).isNotEmpty();
        assertThat(ValidateurScdl.fautes(fichier.replace("73282932000074", "").replace("W751234567", "")))
                .isNotEmpty();
    }

    private static String fichier(Subvention... subventions) {
        SourceDeSubventions source = new SourceDeSubventions() {
            @Override
            public String axe() {
                return "essai";
            }

            @Override
            public void parcourir(Consumer<Subvention> suite) {
                List.of(subventions).forEach(suite);
            }
        };
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new Subventions(List.of(source), ATTRIBUANT).ecrire(sortie);
        return sortie.toString(StandardCharsets.UTF_8);
    }

    private static Subvention subvention(String nom, Siret siret, String rna, String objet, LocalDate fin) {
        return new Subvention("REF-1", JOUR, nom, siret, rna, objet, Montant.lire("1234,50"), JOUR, fin);
    }
}
