package fr.actionlogement.convention.salaries.aide.importation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.importation.EtatDeLot;
import fr.actionlogement.convention.common.importation.Imports;
import fr.actionlogement.convention.common.importation.LotVu;
import fr.actionlogement.convention.common.importation.Rejet;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;

@EssaiIntegre
class ImportDesAidesIT {

    private static final String ENTETE =
            "Produit;Partenaire;Référence partenaire;Nombre d’aides;Montant;Versé;Exercice;Date d’accord;Commune\r\n";

    private final PersonneDEssai gestionnaire = Personnes.gestionnaire("salaries");
    private final PersonneDEssai controleur = Personnes.controleur();

    @Autowired
    Imports imports;

    @Autowired
    JdbcTemplate sql;

    @Test
    void un_fichier_s_applique_se_reimporte_sans_doublon_et_s_annule_au_centime() {
        long engageAvant = engage();
        String fichier = ENTETE
                + "Mobili-Jeune;Essai;E-1;1;1 100,00;Oui;2026;02/03/2026;59350\r\n"
                + "Garantie Visale;Essai;E-2;40;8 000,01;Non;2026;03/03/2026;\r\n"
                + "Mobili-Jeune;Essai;E-3;1;0;Oui;2026;02/03/2026;59350\r\n"
                + "Mobili-Jeune;Essai;E-4;1;100;Oui;2026;02/03/2099;59350\r\n"
                + "Inconnu;Essai;E-5;1;100;Oui;2026;02/03/2026;59350\r\n"
                + "Mobili-Jeune;Essai;E-1;1;1 100,00;Oui;2026;02/03/2026;59350\r\n";
        LotVu simule = gestionnaire.obtenir(() -> deposer("aides.csv", fichier));
        attendre(() -> imports.lot(simule.id()), EtatDeLot.SIMULE);
        List<Rejet> rejets = gestionnaire.obtenir(() -> imports.rejets(imports.lot(simule.id()), false, 100));
        assertThat(rejets).extracting(Rejet::ligne).containsExactlyInAnyOrder(4, 5, 6, 7);
        assertThat(rejets).extracting(Rejet::code).contains("montant-nul", "date-future");

        controleur.faire(() -> imports.appliquer(simule.id()));
        attendre(() -> imports.lot(simule.id()), EtatDeLot.APPLIQUE);
        assertThat(engage() - engageAvant).isEqualTo(110_000 + 800_001);
        assertThat(sql.queryForObject(
                        "select sum(nombre) from common.realisation where objectif_code = 'VISALE'", Long.class))
                .isEqualTo(40);
        assertThat(sql.queryForList(
                        "select etat from salaries.aide where partenaire = 'Essai' order by id", String.class))
                .containsExactly("SOLDE", "ACCORDE");

        LotVu encore = gestionnaire.obtenir(() -> deposer("encore.csv", fichier + "\r\n"));
        attendre(() -> imports.lot(encore.id()), EtatDeLot.REJETE);
        assertThat(gestionnaire.obtenir(() -> imports.rejets(imports.lot(encore.id()), false, 100)))
                .extracting(Rejet::code)
                .contains("deja-enregistree");

        controleur.faire(() -> imports.annuler(simule.id()));
        attendre(() -> imports.lot(simule.id()), EtatDeLot.ANNULE);
        assertThat(engage()).isEqualTo(engageAvant);
        assertThat(sql.queryForObject(
                        "select coalesce(sum(nombre), 0) from common.realisation where objectif_code = 'VISALE'",
                        Long.class))
                .isZero();
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
    }

    private LotVu deposer(String nom, String contenu) {
        return imports.deposer("aides-salariees", nom, new ByteArrayResource(contenu.getBytes(StandardCharsets.UTF_8)));
    }

    private void attendre(Supplier<LotVu> lot, EtatDeLot etat) {
        for (int essai = 0; essai < 100; essai++) {
            if (controleur.obtenir(lot).etat() == etat) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        assertThat(controleur.obtenir(lot).etat()).isEqualTo(etat);
    }

    private long engage() {
        Long centimes = sql.queryForObject(
                "select sum(engage_centimes) from common.solde s join common.enveloppe e on e.id = s.enveloppe_id"
                        + " where e.code like 'SAL-%'",
                Long.class);
        return centimes == null ? 0 : centimes;
    }
}
