package fr.actionlogement.convention.common.importation.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VieDUnLotIT extends EssaiDImport {

    private static final PersonneDEssai GESTION = Personnes.gestionnaire("politiques");

    @Autowired
    TraitementDeLot traitement;

    @Autowired
    FichiersCsvSortants fichiers;

    @Test
    void nomme_chaque_faute_d_un_fichier_de_plusieurs_milliers_de_lignes() {
        Random hasard = new Random(20_260_302);
        StringBuilder texte = new StringBuilder("Référence;Montant;Date\r\n");
        List<String> attendues = new ArrayList<>();
        List<String[]> fautes = List.of(
                new String[] {"F-%d;;02/03/2026", "valeur-manquante"},
                new String[] {"F-%d;1.234;", "montant-ambigu"},
                new String[] {"F-%d;1,2345;", "montant-decimales"},
                new String[] {"F-%d;=1+1;", "montant-illisible"},
                new String[] {"F-%d;0;", "montant-nul"},
                new String[] {"F-%d;-5,00;", "montant-nul"},
                new String[] {"F-%d;1;30/02/2026", "valeur-illisible"},
                new String[] {"F-%d;1", "nombre-de-cellules"},
                new String[] {"F-%d;1;;4", "nombre-de-cellules"},
                new String[] {"1 85 05 78 006 %03d;1;", "nir-refuse"},
                new String[] {"D-0;1;", "doublon"},
                new String[] {"F-%d" + "x".repeat(60) + ";1;", "valeur-illisible"});
        for (int i = 0; i < 3_500; i++) {
            boolean faute = i > 0 && hasard.nextInt(6) == 0;
            String[] semee = fautes.get(hasard.nextInt(fautes.size()));
            texte.append(faute ? semee[0].formatted(i % 1_000) : "D-" + i + ";1,01;02/03/2026")
                    .append("\r\n");
            if (faute) {
                attendues.add((i + 2) + " " + semee[1]);
            }
        }
        LotVu lot = deposer(GESTION, "avances-d-essai", texte.toString());

        assertThat(lot.etat()).isEqualTo(EtatDeLot.SIMULE);
        assertThat(codes(lot)).containsExactlyElementsOf(attendues);
        assertThat(lot.rejetees()).isEqualTo(attendues.size());
        assertThat(lot.postes())
                .containsExactly(new PosteSimule(
                        "POL-ANIL",
                        lot.postes().get(0).libelle(),
                        2026,
                        lot.valides(),
                        Montant.deCentimes(101).fois(lot.valides()),
                        0,
                        Montant.ZERO));
        assertThat(sql.queryForObject(
                        "select count(*) from common.lot_ligne where valeurs like '%85 05 78%'", Integer.class))
                .isZero();
        assertThat(sql.queryForObject(
                        "select count(*) from common.ecriture where motif = ?", Integer.class, lot.reference()))
                .isZero();
    }

    @Test
    void s_applique_puis_s_annule_au_centime() throws InterruptedException {
        long avant = engage("POL-ANIL");
        LotVu lot = deposer(GESTION, "avances-d-essai", lignes("A", 2_345));
        GESTION.faire(() -> imports.appliquer(lot.id()));
        LotVu applique = attendre(lot.id(), EtatDeLot.APPLIQUE);
        assertThat(applique.appliquees()).isEqualTo(2_345);
        assertThat(engage("POL-ANIL")).isEqualTo(avant + 2_345 * 107L);
        verifierLeLivre();

        GESTION.faire(() -> imports.annuler(lot.id()));
        LotVu annule = attendre(lot.id(), EtatDeLot.ANNULE);
        assertThat(annule.annulees()).isEqualTo(2_345);
        assertThat(engage("POL-ANIL")).isEqualTo(avant);
        verifierLeLivre();
    }

    @Test
    void reprend_apres_une_interruption_sans_doublon() throws InterruptedException {
        long avant = engage("POL-ANIL");
        LotVu lot = deposer(GESTION, "avances-d-essai", lignes("R", 2_500));
        interrompre(lot.id(), "EN_APPLICATION", 0);
        GESTION.faire(() -> assertThat(traitement.avancer(lot.id())).isTrue());
        assertThat(lecture.lot(lot.id()).orElseThrow().appliquees()).isEqualTo(1_000);
        sql.update(
                "update common.lot_import set etat = 'SUSPENDU', suspendu_en = 'EN_APPLICATION' where id = ?",
                lot.id());

        GESTION.faire(() -> imports.reprendre(lot.id()));
        attendre(lot.id(), EtatDeLot.APPLIQUE);
        assertThat(engage("POL-ANIL")).isEqualTo(avant + 2_500 * 107L);
        assertThat(sql.queryForObject(
                        "select count(*) from common.engagement where dossier like 'ESSAI-R-%'", Integer.class))
                .isEqualTo(2_500);

        interrompre(lot.id(), "EN_ANNULATION", 2_501);
        GESTION.faire(() -> assertThat(traitement.avancer(lot.id())).isTrue());
        GESTION.faire(() -> {
            while (traitement.avancer(lot.id())) {
                assertThat(lecture.lot(lot.id()).orElseThrow().etat()).isEqualTo(EtatDeLot.EN_ANNULATION);
            }
        });
        assertThat(lecture.lot(lot.id()).orElseThrow().etat()).isEqualTo(EtatDeLot.ANNULE);
        assertThat(engage("POL-ANIL")).isEqualTo(avant);
        verifierLeLivre();
    }

    @Test
    void prevoit_les_refus_par_plafond_et_les_nomme_a_l_application() throws InterruptedException {
        long reste = sql.queryForObject(
                "select x.alloue_centimes - x.reserve_centimes - x.engage_centimes from common.solde_exercice x"
                        + " join common.enveloppe e on e.id = x.enveloppe_id where e.code = 'POL-ANIL' and exercice = 2026",
                Long.class);
        String texte = "Référence;Montant\nP-1;" + enEuros(reste - 100) + "\nP-2;2,00\nP-3;1,00\nP-4;0,01\n";
        LotVu lot = deposer(GESTION, "avances-d-essai", texte);
        assertThat(lot.prevues()).isEqualTo(2);
        assertThat(codes(lot)).containsExactly("3 disponible-insuffisant", "5 disponible-insuffisant");

        GESTION.faire(() -> imports.appliquer(lot.id()));
        LotVu applique = attendre(lot.id(), EtatDeLot.APPLIQUE);
        assertThat(applique.appliquees()).isEqualTo(2);
        assertThat(applique.refusees()).isEqualTo(2);
        assertThat(rejets(lot)).contains("P-2;2,00;3;").contains("Disponible insuffisant");
        GESTION.faire(() -> imports.annuler(lot.id()));
        attendre(lot.id(), EtatDeLot.ANNULE);
        verifierLeLivre();
    }

    @Test
    void refuse_deux_fois_le_meme_fichier_et_l_accepte_apres_abandon() {
        LotVu lot = deposer(GESTION, "avances-d-essai", lignes("M", 3));
        assertThatThrownBy(() -> deposer(GESTION, "avances-d-essai", lignes("M", 3)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining(lot.reference());
        GESTION.faire(() -> imports.abandonner(lot.id()));
        assertThat(deposer(GESTION, "avances-d-essai", lignes("M", 3)).id()).isGreaterThan(lot.id());
    }

    @Test
    void le_fichier_des_rejets_se_corrige_et_se_reimporte() {
        LotVu lot = deposer(GESTION, "avances-d-essai", "Montant,Référence\n1.234,=C-1\n\"2,00\",C-2\n");
        String rejets = rejets(lot);
        assertThat(rejets).startsWith("\uFEFFMontant;Référence;Ligne d’origine;Motif du rejet\r\n1.234;'=C-1;2;");
        LotVu corrige = deposer(GESTION, "avances-d-essai", rejets.replace("1.234", "1234"));
        assertThat(corrige.encodage()).isEqualTo("UTF-8 (avec BOM)");
        assertThat(corrige.valides()).isEqualTo(1);
        assertThat(corrige.rejetees()).isZero();
    }

    private String rejets(LotVu lot) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        fichiers.rejets(lot.id(), sortie);
        return sortie.toString(StandardCharsets.UTF_8);
    }

    private void interrompre(long lot, String etat, int rang) {
        sql.update(
                "update common.lot_import set etat = ?, dernier_rang = ?, applique_par = ?, annule_par = ? where id = ?",
                etat,
                rang,
                GESTION.identifiant(),
                rang == 0 ? null : GESTION.identifiant(),
                lot);
    }

    private static String lignes(String prefixe, int combien) {
        StringBuilder texte = new StringBuilder("Référence;Montant\n");
        for (int i = 0; i < combien; i++) {
            texte.append(prefixe).append('-').append(i).append(";1,07\n");
        }
        return texte.toString();
    }

    private static String enEuros(long centimes) {
        return centimes / 100 + ",%02d".formatted(centimes % 100);
    }
}
