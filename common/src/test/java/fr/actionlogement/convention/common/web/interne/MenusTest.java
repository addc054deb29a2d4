package fr.actionlogement.convention.common.web.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.axe.EntreeMenu;
import fr.actionlogement.convention.common.web.interne.Cadre.Entree;
import java.util.List;
import org.junit.jupiter.api.Test;

class MenusTest {

    private final Menus menus = new Menus(
            List.of(axe("second", 2), axe("premier", 1)),
            chemin -> List.of("/", "/livre").contains(chemin));

    @Test
    void montre_les_axes_trouves_dans_leur_ordre_et_les_seules_pages_de_la_maison_presentes() {
        assertThat(menus.principal("/premier/dossiers/12"))
                .extracting(Entree::libelle)
                .containsExactly("Accueil", "Axe premier", "Axe second", "Grand livre");
        assertThat(menus.principal("/premier/dossiers/12"))
                .filteredOn(Entree::courant)
                .extracting(Entree::url)
                .containsExactly("/premier");
    }

    @Test
    void le_fil_mene_de_l_accueil_a_la_page_sans_elle() {
        assertThat(menus.fil("/premier/dossiers/12"))
                .extracting(Lien::url)
                .containsExactly("/", "/premier", "/premier/dossiers");
        assertThat(menus.fil("/premier/dossiers")).extracting(Lien::url).containsExactly("/", "/premier");
        assertThat(menus.fil("/")).isEmpty();
    }

    @Test
    void un_axe_ne_prend_pas_les_adresses_qui_commencent_comme_lui() {
        assertThat(menus.rang("/premier-plan")).isZero();
        assertThat(menus.rang("/second")).isEqualTo(2);
        assertThat(menus.secondaire("/livre")).isEmpty();
    }

    private static DescripteurAxe axe(String code, int ordre) {
        return new DescripteurAxe() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String libelle() {
                return "Axe " + code;
            }

            @Override
            public String presentation() {
                return "Un axe d'essai.";
            }

            @Override
            public int ordre() {
                return ordre;
            }

            @Override
            public List<EntreeMenu> menu() {
                return List.of(new EntreeMenu("Dossiers", "/" + code + "/dossiers"));
            }
        };
    }
}
