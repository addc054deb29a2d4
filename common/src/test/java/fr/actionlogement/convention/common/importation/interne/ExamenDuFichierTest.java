package fr.actionlogement.convention.common.importation.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class ExamenDuFichierTest {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Test
    void reconnait_utf_8_avec_et_sans_bom() {
        byte[] texte = "Été;1 €;œuvre;\uD83C\uDFE0\n".getBytes(StandardCharsets.UTF_8);
        assertThat(examiner(texte).encodage()).isEqualTo(Encodage.UTF_8);
        assertThat(examiner(coller(BOM, texte)).encodage()).isEqualTo(Encodage.UTF_8_AVEC_BOM);
    }

    @Test
    void reconnait_windows_1252() {
        byte[] texte = "Été;1 €;œuvre\n".getBytes(Charset.forName("windows-1252"));
        assertThat(examiner(texte).encodage()).isEqualTo(Encodage.WINDOWS_1252);
    }

    @Test
    void donne_la_meme_empreinte_aux_memes_octets() {
        assertThat(examiner("a".getBytes(StandardCharsets.UTF_8)).empreinte())
                .isEqualTo(examiner("a".getBytes(StandardCharsets.UTF_8)).empreinte())
                .hasSize(32);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 422, fichier-vide",
        "EFBBBF, 422, fichier-vide",
        "613B0062, 400, caractere-nul",
        "FFFE61003B00, 400, caractere-nul",
        "C3A93BE9, 400, encodage-illisible",
        "C3A9EDA080, 400, encodage-illisible",
        "61C3A93BC3, 400, encodage-illisible",
        "613B81, 400, encodage-illisible",
        "EFBBBFE9, 400, encodage-illisible"
    })
    void refuse_ce_qui_n_est_pas_un_texte_d_un_seul_encodage(String hexa, int statut, String code) {
        byte[] octets = HexFormat.of().parseHex(hexa);
        FichierRefuse refus = catchThrowableOfType(FichierRefuse.class, () -> examiner(octets));
        assertThat(refus.statut()).isEqualTo(statut);
        assertThat(refus.code()).isEqualTo(code);
        assertThat(refus.erreurs()).isNotEmpty();
    }

    private static ExamenDuFichier examiner(byte[] octets) {
        return ExamenDuFichier.de(new ByteArrayResource(octets));
    }

    private static byte[] coller(byte[] debut, byte[] fin) {
        ByteArrayOutputStream tout = new ByteArrayOutputStream();
        tout.writeBytes(debut);
        tout.writeBytes(fin);
        return tout.toByteArray();
    }
}
