package fr.actionlogement.convention.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

class SoumissionTest {

    private final BindingResult erreurs = new MapBindingResult(new HashMap<>(), "formulaire");

    @Test
    void fait_l_acte_d_une_saisie_sans_faute() {
        assertThat(new Soumission(erreurs).tenter(() -> "redirect:/suite", () -> "formulaire"))
                .isEqualTo("redirect:/suite");
    }

    @Test
    void montre_a_nouveau_une_saisie_fautive_sans_faire_l_acte() {
        erreurs.reject("faute");
        assertThat(new Soumission(erreurs).tenter(SoumissionTest::jamais, () -> "formulaire"))
                .isEqualTo("formulaire");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 422})
    void dit_un_refus_sur_le_formulaire(int statut) {
        assertThat(new Soumission(erreurs).tenter(() -> refuser(statut), () -> "formulaire"))
                .isEqualTo("formulaire");
        assertThat(erreurs.getGlobalErrors())
                .singleElement()
                .satisfies(erreur -> assertThat(erreur.getDefaultMessage()).isEqualTo("Non."));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void laisse_passer_ce_qui_dit_qui_peut_ou_ce_qui_n_existe_pas(int statut) {
        assertThatThrownBy(() -> new Soumission(erreurs).tenter(() -> refuser(statut), SoumissionTest::jamais))
                .isInstanceOf(Refus.class);
        assertThat(erreurs.hasErrors()).isFalse();
    }

    private static String refuser(int statut) {
        throw new RefusDEssai(statut);
    }

    private static String jamais() {
        throw new AssertionError("Cela ne devait pas se faire.");
    }

    private static final class RefusDEssai extends Refus {

        RefusDEssai(int statut) {
            super(statut, "refus-d-essai", "Non.", List.of());
        }
    }
}
