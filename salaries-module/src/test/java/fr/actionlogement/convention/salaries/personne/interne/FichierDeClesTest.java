package fr.actionlogement.convention.salaries.personne.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FichierDeClesTest {

    private static final String HEXA = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    @Test
    void la_cle_tiree_ne_se_lit_que_par_son_proprietaire(@TempDir Path dossier) throws IOException {
        FichierDeCles fichier = new FichierDeCles(dossier.resolve("sous-dossier/cles"));
        fichier.creer();
        assertThat(Files.getPosixFilePermissions(fichier.chemin()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(fichier.lire()).singleElement().extracting(Cle::numero).isEqualTo(1);
        try (var fichiers = Files.list(fichier.chemin().getParent())) {
            assertThat(fichiers).containsExactly(fichier.chemin());
        }
    }

    @Test
    void plusieurs_cles_se_lisent_par_lignes_ou_par_virgules() {
        assertThat(FichierDeCles.lire("1:" + HEXA + ",2:" + HEXA + "\n3:" + HEXA, "essai"))
                .extracting(Cle::numero)
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1:", "x:" + HEXA, "0:" + HEXA, "1:" + HEXA + "00", "1:zz", "1:" + HEXA + ",1:" + HEXA})
    void une_cle_mal_ecrite_se_dit_sans_se_montrer(String texte) {
        assertThatThrownBy(() -> FichierDeCles.lire(texte, "CONVENTION_IDENTITES_CLES"))
                .isInstanceOf(ClesInutilisables.class)
                .hasMessageContaining("CONVENTION_IDENTITES_CLES")
                .hasMessageNotContaining(HEXA)
                .hasNoCause();
    }
}
