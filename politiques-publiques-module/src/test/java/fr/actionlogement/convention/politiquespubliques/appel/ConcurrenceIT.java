package fr.actionlogement.convention.politiquespubliques.appel;

import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.certifier;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.engager;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.payer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EssaiIntegre
class ConcurrenceIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Banc banc;

    @Autowired
    ParcoursDAppel parcours;

    @Autowired
    AppelsDeFonds appels;

    @Autowired
    Enveloppes enveloppes;

    @Test
    void sur_le_dernier_euro_un_seul_de_deux_appels_simultanes_passe() throws Exception {
        // Two conventions, so that only the ledger stands between the two calls.
        String premier = parcours.convention("ANRU", 440_000_000, 2027);
        String second = parcours.convention("ANRU", 440_000_000, 2027);
        mvc.perform(engager(parcours.depose(premier, 2027, "439 999 999"), CONTROLEUR))
                .andExpect(status().isOk());
        List<Integer> statuts = banc.ensemble(
                engager(parcours.depose(premier, 2027, "1"), CONTROLEUR),
                engager(parcours.depose(second, 2027, "1"), CONTROLEUR));
        assertThat(statuts).containsExactlyInAnyOrder(200, 409);
        assertThat(enveloppes.exercices("POL-ANRU-SUBVENTIONS", ADate.MAINTENANT).stream()
                        .filter(annee -> annee.exercice() == 2027)
                        .findFirst()
                        .orElseThrow()
                        .disponible())
                .isEqualTo(Montant.ZERO);
    }

    @Test
    void une_convention_ne_s_engage_pas_deux_fois_au_meme_instant() throws Exception {
        String convention = parcours.convention("ANRU", 100, 2025);
        List<Integer> statuts = banc.ensemble(
                engager(parcours.depose(convention, 2025, "60"), CONTROLEUR),
                engager(parcours.depose(convention, 2025, "60"), CONTROLEUR));
        assertThat(statuts).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void deux_paiements_simultanes_ne_paient_pas_deux_fois() throws Exception {
        String reference = parcours.depose(parcours.convention("ANRU", 100, 2026), 2026, "100");
        mvc.perform(engager(reference, CONTROLEUR));
        mvc.perform(certifier(reference, CONTROLEUR, "100"));
        List<Integer> statuts = banc.ensemble(
                payer(reference, Personnes.autreControleur(), "100"),
                payer(reference, Personnes.gestionnaire("politiques"), "100"));
        assertThat(statuts).containsExactlyInAnyOrder(200, 409);
        assertThat(appels.un(reference).paye()).isEqualTo(Montant.deEuros(100));
    }

    @Test
    void la_meme_cle_rejouee_a_un_seul_effet() throws Exception {
        String reference = parcours.depose(parcours.convention("ANRU", 100, 2026), 2026, "100");
        mvc.perform(engager(reference, CONTROLEUR));
        // Built once, so the same key is sent twice.
        MockHttpServletRequestBuilder demande = certifier(reference, CONTROLEUR, "40");
        mvc.perform(demande).andExpect(status().isOk());
        mvc.perform(demande).andExpect(status().isOk());
        assertThat(appels.un(reference).certifie()).isEqualTo(Montant.deEuros(40));
    }
}
