package fr.actionlogement.convention.salaries.aide.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.salaries.LotsDEssai;
import fr.actionlogement.essai.EssaiIntegre;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Terms paid by a partner: in arrears, once a month, within the monthly cap and what was committed; undone to the cent. */
@EssaiIntegre
class ImportDesTermesIT {

    private static final String AIDES =
            "Produit;Partenaire;Référence partenaire;Nombre d’aides;Montant;Versé;Exercice;Date d’accord;Commune\r\n";
    private static final String TERMES =
            "Partenaire;Référence partenaire;Premier mois;Quittances;Justificatif;Montant;" + "Payé le;Exercice\r\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    private LotsDEssai lots;

    @BeforeEach
    void preparer() {
        lots = new LotsDEssai(mvc);
    }

    @Test
    void les_termes_d_un_partenaire_se_paient_dans_leurs_bornes_et_se_reprennent_au_centime() throws Exception {
        String aides = lots.simuler(
                "aides-salariees",
                AIDES
                        + "Mobili-Jeune;Termes;T-1;1;500,00;Non;2026;02/01/2026;59350\r\n"
                        + "Mobili-Jeune;Termes;T-2;2;2 200,00;Non;2026;02/01/2026;59350\r\n"
                        + "Garantie Visale;Termes;T-3;1;100,00;Non;2026;02/01/2026;59350\r\n");
        lots.appliquer(aides);
        long engage = solde("engage_centimes");
        long verse = solde("verse_centimes");
        String termes = lots.simuler(
                "mobili-jeune-termes",
                TERMES
                        + "Termes;T-1;01/01/2026;3;Q-1;300,00;10/04/2026;2026\r\n"
                        + "Termes;T-1;01/04/2026;2;Q-2;200,00;10/06/2026;2026\r\n"
                        + "Termes;T-2;01/01/2026;1;Q-3;200,00;10/02/2026;2026\r\n"
                        + "Termes;T-2;01/02/2026;1;Q-4;200,01;10/03/2026;2026\r\n"
                        + "Termes;T-1;01/03/2026;1;Q-5;10,00;10/04/2026;2026\r\n"
                        + "Termes;T-2;01/03/2026;1;Q-6;100,00;31/03/2026;2026\r\n"
                        + "Termes;T-2;15/03/2026;1;Q-7;100,00;30/04/2026;2026\r\n"
                        + "Termes;T-2;01/03/2026;13;Q-8;100,00;30/04/2026;2026\r\n"
                        + "Termes;T-3;01/01/2026;1;Q-9;100,00;10/02/2026;2026\r\n"
                        + "Termes;T-1;01/06/2026;1;Q-10;0,01;10/07/2026;2026\r\n"
                        + "Termes;T-2;01/10/2025;1;Q-11;100,00;10/02/2026;2026\r\n");
        assertThat(lots.fautes(termes))
                .containsExactlyInAnyOrder(
                        "mensualite-au-dessus-du-plafond",
                        "mois-deja-paye",
                        "terme-non-echu",
                        "premier-du-mois",
                        "quittances-hors-bornes",
                        "aide-inconnue",
                        "reste-insuffisant",
                        "terme-avant-accord");
        lots.appliquer(termes);
        assertThat(etats()).containsExactly("SOLDE 50000", "EN_PAIEMENT 20000", "ACCORDE 0");
        assertThat(solde("engage_centimes")).isEqualTo(engage);
        assertThat(solde("verse_centimes")).isEqualTo(verse + 70_000);
        assertThatThrownBy(() -> sql.update("insert into salaries.terme_de_partenaire (aide_id, du, au, quittances,"
                        + " montant_centimes, paye_le, exercice, justificatif, demande_par, certifie_par) select id,"
                        + " date '2026-02-01', date '2026-02-28', 1, 1, date '2026-03-02', 2026, 'Q', 'a', 'b'"
                        + " from salaries.aide where partenaire = 'Termes' and reference_partenaire = 'T-1'"))
                .isInstanceOf(DataIntegrityViolationException.class);

        String encore = lots.simuler(
                "mobili-jeune-termes",
                TERMES + "Termes;T-2;01/01/2026;1;Q-3;200,00;10/02/2026;2026\r\n"
                        + "Termes;T-2;01/02/2026;2;Q-12;400,00;10/04/2026;2026\r\n");
        assertThat(lots.fautes(encore)).containsExactly("mois-deja-paye");

        lots.annuler(aides, "APPLIQUE", 1);
        assertThat(etats())
                .as("une aide dont un terme est payé reste")
                .hasSize(3)
                .contains("SOLDE 50000");
        lots.annuler(termes, "ANNULE", 3);
        assertThat(etats()).containsExactly("ACCORDE 0", "ACCORDE 0", "ABANDONNE 0");
        assertThat(solde("verse_centimes")).isEqualTo(verse);
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
    }

    private List<String> etats() {
        return sql.queryForList(
                "select etat || ' ' || verse_centimes from salaries.aide where partenaire = 'Termes'"
                        + " order by reference_partenaire",
                String.class);
    }

    private long solde(String colonne) {
        return sql.queryForObject(
                "select s." + colonne
                        + " from common.solde s join common.enveloppe e on e.id = s.enveloppe_id where e.code = 'SAL-MOBILITE'",
                Long.class);
    }
}
