package fr.actionlogement.convention.common.web.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.web.Erreur;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "255081416802538",
                "2 55 08 14 168 025 38",
                "assuré 1850575123456, à rappeler",
                "1 85 05 2A 123 456",
                "2-55-08-14-168-025-38",
                "2_55_08_14_168_025_38",
                "2/55/08/14/168/025/38",
                "2  55  08  14  168  025  38",
                "2\t55\t08\t14\t168\t025\t38",
                "2 55 08 14 168 025\n38",
                "2\u200955\u200908\u200914\u2009168\u2009025",
                "２５５０８１４１６８０２５３８",
                "٢٥٥٠٨١٤١٦٨٠٢٥٣٨",
                "(255081416802538)",
                "NIR:255081416802538;"
            })
    void refuse_ce_qui_ressemble_a_un_nir(String texte) {
        assertThat(Textes.faute(texte, true)).map(Erreur::code).contains("nir-refuse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Résidence « L'Œillet »",
                "FR7630006000011234567890189",
                "FR76 3000 6000 0112 3456 7890 189",
                "FR14 2004 1010 0505 0001 3M02 606",
                "73282932000074",
                "356 000 000 00048",
                "255081416802539",
                "1 234 567,89 €",
                "06 12 34 56 78",
                "famille 👩‍👩‍👧"
            })
    void accepte_un_iban_un_siret_un_montant_et_le_francais(String texte) {
        assertThat(Textes.faute(texte, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud800b", "a\u202eb", "a\uffffb", "a\nb"})
    void refuse_un_caractere_invisible(String texte) {
        assertThat(Textes.faute(texte, false)).map(Erreur::code).contains("caractere-refuse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deux\nlignes", "une\ttabulation"})
    void accepte_les_lignes_d_un_texte_long(String texte) {
        assertThat(Textes.faute(texte, true)).isEmpty();
    }
}
