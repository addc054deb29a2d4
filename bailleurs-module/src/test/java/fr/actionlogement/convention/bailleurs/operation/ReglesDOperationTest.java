package fr.actionlogement.convention.bailleurs.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReglesDOperationTest {

    private static final Set<String> TOUTES = Set.of("PRET", "DOTATION", "SUBVENTION");
    private static final Set<String> POSTES = Set.of("FONCIER", "BATIMENT", "DIVERS");

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
                        TOUTES,
                        POSTES))
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

    @Test
    void refuse_une_typologie_qui_ne_fait_pas_le_produit() {
        assertThat(codes(detaillee(
                        logements(Produit.PLUS, type(TypeDeLogement.T2, 4, null), type(TypeDeLogement.T3, 5, null)))))
                .containsExactly("typologie-incomplete");
        assertThat(codes(detaillee(
                        logements(Produit.PLUS, type(TypeDeLogement.T2, 4, null), type(TypeDeLogement.T2, 6, null)))))
                .containsExactly("type-double");
        assertThat(codes(detaillee(logements(Produit.PLUS, new TypologieSaisie(TypeDeLogement.T2, 10, 0, null)))))
                .containsExactly("type-vide");
    }

    @Test
    void refuse_un_loyer_sur_ce_qui_ne_se_loue_pas() {
        assertThat(codes(detaillee(logements(Produit.BRS, type(TypeDeLogement.T3, 10, "5000")))))
                .containsExactly("loyer-sans-location");
        assertThat(codes(detaillee(logements(Produit.PLUS, type(TypeDeLogement.T3, 10, "0")))))
                .containsExactly("loyer-negatif-ou-nul");
    }

    @Test
    void refuse_un_prix_de_revient_qui_ne_fait_pas_le_cout() {
        assertThat(codes(detaillee(
                        logements(Produit.PLUS, type(TypeDeLogement.T3, 10, "5000")),
                        poste("FONCIER", "20"),
                        poste("BATIMENT", "79,99"))))
                .containsExactly("prix-de-revient-incomplet");
        assertThat(codes(detaillee(
                        logements(Produit.PLUS, type(TypeDeLogement.T3, 10, "5000")),
                        poste("FONCIER", "20"),
                        poste("MOBILIER", "80"))))
                .containsExactly("poste-inconnu");
    }

    @Test
    void accepte_un_detail_juste_et_refuse_un_calendrier_inverse() {
        LogementsSaisis justes =
                logements(Produit.PLUS, type(TypeDeLogement.T2, 4, "2000"), type(TypeDeLogement.T3, 6, "3900"));
        assertThatCode(() -> ReglesDOperation.verifier(
                        detaillee(justes, poste("FONCIER", "20"), poste("BATIMENT", "80")), TOUTES, POSTES))
                .doesNotThrowAnyException();
        SaisieDOperation base = detaillee(justes);
        assertThat(codes(new SaisieDOperation(
                        base.intitule(),
                        base.bailleur(),
                        base.commune(),
                        base.nature(),
                        null,
                        base.cout(),
                        base.logements(),
                        base.plan(),
                        List.of(),
                        new CalendrierSaisi(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 5, 31)))))
                .containsExactly("calendrier-inverse");
    }

    private static LogementsSaisis logements(Produit produit, TypologieSaisie... types) {
        return new LogementsSaisis(produit, 10, List.of(types));
    }

    private static TypologieSaisie type(TypeDeLogement type, int nombre, @Nullable String loyer) {
        return new TypologieSaisie(type, nombre, nombre * 6_000L, loyer == null ? null : Montant.lire(loyer));
    }

    private static PosteSaisi poste(String code, String montant) {
        return new PosteSaisi(code, Montant.lire(montant));
    }

    private static SaisieDOperation detaillee(LogementsSaisis logements, PosteSaisi... postes) {
        return new SaisieDOperation(
                "Essai",
                new Siren("732829320"),
                new CodeCommune("59350"),
                NatureDOperation.VEFA,
                null,
                Montant.lire("100"),
                List.of(logements),
                List.of(apport(Financeur.AL_PRET, "100")),
                List.of(postes),
                CalendrierSaisi.AUCUN);
    }

    private static List<String> codes(SaisieDOperation saisie) {
        return catchThrowableOfType(RegleNonRespectee.class, () -> ReglesDOperation.verifier(saisie, TOUTES, POSTES))
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
