package fr.actionlogement.convention.common.importation.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportDuZonageIT extends EssaiDImport {

    private static final PersonneDEssai CONTROLE = Personnes.controleur();

    @Autowired
    Territoires territoires;

    @Test
    void lit_la_date_dans_le_titre_et_date_les_zones() throws InterruptedException {
        LotVu lot = deposer(CONTROLE, "zonage-abc", """
                CODGEO;DEP;LIBGEO;Zonage en vigueur depuis le 2 août 2031;Reclassement 2 août 2031
                59350;59;Lille;A;Non
                75056;75;Paris;Abis;Non
                97411;974;Saint-Denis;B1;Reclassement
                01999;01;Commune fusionnée;C;Non
                2A004;13;Ajaccio;B1;Non
                13055;13;Marseille;Z;Non
                """);
        assertThat(lot.etat()).isEqualTo(EtatDeLot.SIMULE);
        assertThat(codes(lot)).containsExactly("6 departement-different", "7 valeur-illisible");
        assertThat(lecture.rejets(lot.id(), true, 10)).extracting(r -> r.code()).containsExactly("commune-inconnue");

        CONTROLE.faire(() -> imports.appliquer(lot.id()));
        LotVu applique = attendre(lot.id(), EtatDeLot.APPLIQUE);
        assertThat(applique.appliquees()).isEqualTo(3);
        assertThat(applique.sansEffet()).isEqualTo(1);
        LocalDate jour = LocalDate.of(2031, 8, 2);
        assertThat(territoires.zone(new CodeCommune("59350"), jour)).contains(Zone.A);
        assertThat(territoires.zone(new CodeCommune("97411"), jour)).contains(Zone.DROM);
        assertThat(territoires.zonagePublie(new CodeCommune("97411"), jour)).contains(Zone.B1);

        CONTROLE.faire(() -> imports.annuler(lot.id()));
        attendre(lot.id(), EtatDeLot.ANNULE);
        assertThat(territoires.zonagePublie(new CodeCommune("97411"), jour)).isEmpty();
    }
}
