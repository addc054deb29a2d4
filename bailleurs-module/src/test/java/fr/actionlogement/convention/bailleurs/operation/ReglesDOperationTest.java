package fr.actionlogement.convention.bailleurs.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReglesDOperationTest {

    private static final Set<String> TOUTES = Set.of("PRET", "DOTATION", "SUBVENTION");

    @Test
    void accepte_un_plan_qui_boucle_au_centime() {
        assertThatCode(() -> ReglesDOperation.verifier(
                        saisie(
                                "59350",
                                null,
                                Produit.PLUS,
                                "100,01",
                                apport(Financeur.AL_PRET, "40,01"),
                                apport(Financeur.CDC, "60")),
                        TOUTES))
                .doesNotThrowAnyException();
    }

    @Test
    void refuse_un_plan_a_un_centime_pres_et_dit_l_ecart() {
        assertThat(codes(saisie(
                        "59350",
                        null,
                        Produit.PLUS,
                        "100,01",
                        apport(Financeur.AL_PRET, "40"),
                        apport(Financeur.CDC, "60"))))
                .containsExactly("plan-non-boucle");
    }

    @Test
    void refuse_un_apport_negatif_meme_si_la_somme_boucle() {
        assertThat(codes(saisie(
                        "59350",
                        null,
                        Produit.PLUS,
                        "100",
                        apport(Financeur.AL_PRET, "150"),
                        apport(Financeur.CDC, "-50"))))
                .containsExactly("montant-negatif-ou-nul");
    }

    @Test
    void refuse_un_plan_sans_action_logement() {
        assertThat(codes(saisie("59350", null, Produit.PLUS, "100", apport(Financeur.CDC, "100"))))
                .containsExactly("sans-action-logement");
    }

    @Test
    void refuse_la_ligne_outre_mer_en_metropole_et_l_inverse() {
        assertThat(codes(saisie("59350", "BAI-OUTRE-MER", Produit.PLUS, "100", apport(Financeur.AL_PRET, "100"))))
                .containsExactly("ligne-hors-territoire");
        assertThat(codes(saisie("97411", "BAI-PRODUCTION", Produit.LLS, "100", apport(Financeur.AL_PRET, "100"))))
                .containsExactly("ligne-hors-territoire");
    }

    @Test
    void refuse_un_produit_qui_n_existe_pas_la() {
        assertThat(codes(saisie("97411", null, Produit.PLUS, "100", apport(Financeur.AL_PRET, "100"))))
                .containsExactly("produit-hors-territoire");
        assertThat(codes(saisie("59350", null, Produit.LLTS, "100", apport(Financeur.AL_PRET, "100"))))
                .containsExactly("produit-hors-territoire");
    }

    private static List<String> codes(SaisieDOperation saisie) {
        return catchThrowableOfType(RegleNonRespectee.class, () -> ReglesDOperation.verifier(saisie, TOUTES))
                .erreurs()
                .stream()
                .map(Erreur::code)
                .toList();
    }

    private static FinancementSaisi apport(Financeur financeur, String montant) {
        return new FinancementSaisi(financeur, Montant.lire(montant));
    }

    private static SaisieDOperation saisie(
            String commune, @Nullable String ligne, Produit produit, String cout, FinancementSaisi... plan) {
        return new SaisieDOperation(
                "Essai",
                new Siren("732829320"),
                new CodeCommune(commune),
                NatureDOperation.VEFA,
                ligne,
                Montant.lire(cout),
                List.of(new LogementsSaisis(produit, 10)),
                List.of(plan));
    }
}
