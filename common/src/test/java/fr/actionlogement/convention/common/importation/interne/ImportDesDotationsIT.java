package fr.actionlogement.convention.common.importation.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.common.export.interne.Exports;
import fr.actionlogement.convention.common.export.interne.Format;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportDesDotationsIT extends EssaiDImport {
    @Autowired
    private Exports exports;

    private static final PersonneDEssai COMITE = Personnes.comite();

    @Test
    void porte_les_dotations_au_montant_voulu_puis_les_rend() throws InterruptedException {
        long avant2026 = alloue("BAI-OUTRE-MER", 2026);
        long avant2027 = alloue("BAI-OUTRE-MER", 2027);
        Map<String, Object> qualite = qualite();
        LotVu lot = deposer(Personnes.controleur(), "dotations", """
                ligne;exercice;montant;statut;source
                BAI-OUTRE-MER;2027;%s;publie;Avenant n° 1
                BAI-OUTRE-MER;2026;%s;Hypothèse;Avenant n° 1
                """.formatted(
                        euros(avant2027 + 100_000_01), euros(avant2026 - 100_000_01)));
        assertThat(lot.etat()).isEqualTo(EtatDeLot.SIMULE);
        assertThat(lot.postes())
                .extracting(poste -> poste.exercice() + " " + poste.montant().centimes())
                .containsExactly("2026 " + (avant2026 - 100_000_01), "2027 " + (avant2027 + 100_000_01));

        assertThatThrownBy(() -> Personnes.controleur().faire(() -> imports.appliquer(lot.id())))
                .isInstanceOf(DroitInsuffisant.class);
        COMITE.faire(() -> imports.appliquer(lot.id()));
        attendre(lot.id(), EtatDeLot.APPLIQUE);
        assertThat(alloue("BAI-OUTRE-MER", 2027)).isEqualTo(avant2027 + 100_000_01);
        assertThat(alloue("BAI-OUTRE-MER", 2026)).isEqualTo(avant2026 - 100_000_01);
        assertThat(qualite()).containsEntry("source", "Avenant n° 1").containsEntry("statut", "PUBLIE");
        verifierLeLivre();

        COMITE.faire(() -> imports.annuler(lot.id()));
        attendre(lot.id(), EtatDeLot.ANNULE);
        assertThat(alloue("BAI-OUTRE-MER", 2027)).isEqualTo(avant2027);
        assertThat(alloue("BAI-OUTRE-MER", 2026)).isEqualTo(avant2026);
        assertThat(qualite()).isEqualTo(qualite);
        verifierLeLivre();
    }

    @Test
    void reprendre_un_export_ne_change_rien() throws InterruptedException {
        List<String> tetes =
                sql.queryForList("select encode(tete, 'hex') from common.solde order by enveloppe_id", String.class);
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        Personnes.controleur()
                .faire(() -> exports.preparer("dotations", Format.CSV, Map.of())
                        .contenu()
                        .ecrire(fichier));
        LotVu lot = deposer(Personnes.controleur(), "dotations", fichier.toString(StandardCharsets.UTF_8));
        assertThat(lot.etat()).as(codes(lot).toString()).isEqualTo(EtatDeLot.SIMULE);
        assertThat(lot.rejetees()).isZero();
        COMITE.faire(() -> imports.appliquer(lot.id()));
        LotVu applique = attendre(lot.id(), EtatDeLot.APPLIQUE);
        assertThat(applique.appliquees()).isZero();
        assertThat(applique.sansEffet()).isEqualTo(applique.lignes()).isGreaterThan(60);
        assertThat(sql.queryForList("select encode(tete, 'hex') from common.solde order by enveloppe_id", String.class))
                .isEqualTo(tetes);
    }

    @Test
    void rejette_le_fichier_entier_pour_une_seule_faute() {
        LotVu lot = deposer(Personnes.controleur(), "dotations", """
                Ligne;Exercice;Montant;Statut;Source
                BAI-OUTRE-MER;2027;1,00;Publié;A
                BAI-OUTRE-MER;2027;2,00;Publié;A
                BAILLEURS;2027;2,00;Publié;A
                POL-ANIL;2031;2,00;Publié;A
                POL-ANIL;2027;-2,00;Publié;A
                POL-ACV;2027;99 000 000 000,00;Publié;A
                POL-ACV;2026;1,00;Voté;A
                """);
        assertThat(lot.etat()).isEqualTo(EtatDeLot.REJETE);
        assertThat(codes(lot))
                .containsExactly(
                        "3 doublon",
                        "4 ligne-inconnue",
                        "5 exercice-inconnu",
                        "6 montant-negatif",
                        "7 dotation-au-dessus-du-plafond",
                        "8 valeur-illisible");
    }

    @Test
    void n_applique_rien_quand_le_livre_refuse_une_ligne() throws InterruptedException {
        long avant = alloue("BAI-MIXITE", 2027);
        long innovation = alloue("BAI-INNOVATION", 2027);
        LotVu lot =
                deposer(Personnes.controleur(), "dotations", """
                Ligne;Exercice;Montant;Statut;Source
                BAI-MIXITE;2027;%s;Publié;Essai
                BAI-INNOVATION;2027;%s;Publié;Essai
                """.formatted(euros(avant - 1), euros(innovation - 1)));
        sql.update(
                "update common.lot_ligne set valeurs = replace(valeurs, 'BAI-MIXITE', 'BAILLEURS') where lot_id = ?",
                lot.id());
        COMITE.faire(() -> imports.appliquer(lot.id()));
        attendre(lot.id(), EtatDeLot.SUSPENDU);
        assertThat(alloue("BAI-INNOVATION", 2027)).isEqualTo(innovation);
        assertThat(COMITE.obtenir(() -> imports.droits(imports.lot(lot.id()))).abandonner())
                .isTrue();
    }

    @Test
    void qui_depose_n_applique_pas() {
        PersonneDEssai lesDeux = Personnes.avec("cumul", "CONTROLE", "COMITE");
        LotVu lot = deposer(
                lesDeux,
                "dotations",
                "Ligne;Exercice;Montant;Statut;Source\nPOL-ANIL;2027;10 000 000;Publié;Quatre yeux\n");
        assertThatThrownBy(() -> lesDeux.faire(() -> imports.appliquer(lot.id())))
                .isInstanceOf(QuatreYeux.class);
        assertThat(lesDeux.obtenir(() -> imports.droits(lot)).appliquer()).isFalse();
        assertThatThrownBy(() -> sql.update(
                        "update common.lot_import set etat = 'EN_APPLICATION', applique_par = 'cumul' where id = ?",
                        lot.id()))
                .hasMessageContaining("quatre_yeux");
    }

    private Map<String, Object> qualite() {
        return sql.queryForMap("select d.statut, d.source from common.dotation d join common.enveloppe e"
                + " on e.id = d.enveloppe_id where e.code = 'BAI-OUTRE-MER' and d.exercice = 2027");
    }

    private static String euros(long centimes) {
        return centimes / 100 + ",%02d".formatted(centimes % 100);
    }
}
