package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The field that takes a commune, as somebody without an account meets it on the simulator. */
@SiAxe("salaries")
class ChoixDUneCommuneIT extends Parcours {

    private static final String CHAMP = "Commune du logement";

    @Test
    void quelques_lettres_suffisent_pour_choisir_une_commune_et_la_question_se_relit() {
        sansCompte("/salaries/simulateur");
        choisirLaCommune(CHAMP, "lil", "Lille (59350)");
        presser("Simuler");
        assertThat(chemin()).isEqualTo("/salaries/simulateur");
        assertThat(texte()).contains("Tous les critères");
        attendre(() -> valeur(CHAMP).equals("Lille (59350)"));
    }

    @Test
    void la_derniere_frappe_l_emporte_et_les_accents_ne_comptent_pas() {
        sansCompte("/salaries/simulateur");
        saisir(CHAMP, "ev");
        saisir(CHAMP, "evry");
        attendre(() -> propositions(CHAMP).contains("Évry-Courcouronnes (91228)"));
        assertThat(propositions(CHAMP)).hasSizeLessThanOrEqualTo(12);
        saisir(CHAMP, "e");
        attendre(() -> propositions(CHAMP).isEmpty());
    }

    @Test
    void un_code_saisi_seul_recoit_son_nom() {
        sansCompte("/salaries/simulateur");
        saisir(CHAMP, "59350");
        saisir("Loyer et charges par mois", "450");
        attendre(() -> valeur(CHAMP).equals("Lille (59350)"));
    }

    @Test
    void un_nom_qui_n_a_pas_ete_choisi_est_refuse_et_reste_a_l_ecran() {
        sansCompte("/salaries/simulateur");
        saisir(CHAMP, "Lille");
        presser("Simuler");
        assertThat(texte()).contains("Choisissez une commune dans la liste, ou indiquez son code INSEE");
        assertThat(valeur(CHAMP)).isEqualTo("Lille");
    }
}
