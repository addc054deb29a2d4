package fr.actionlogement.convention.common.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PostgresqlDEssai;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The straight way of the posting function and the item-by-item way give the same answers and the same books. */
@EssaiIntegre
@Transactional
class DeuxVoiesIT {

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);
    private static final String[][] LIGNES = {
        {"POL-ANIL", "CONTRIBUTION"}, {"SAL-MOBILITE", "SUBVENTION"}, {"SAL-LOCATION", "AVANCE"}
    };

    @Autowired
    Budget budget;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Environment environnement;

    private record Vue(List<Reponse> reponses, Map<String, Object> livre) {}

    @Test
    void des_lots_tires_au_sort_recoivent_les_memes_reponses_par_les_deux_voies() throws SQLException {
        long graine = 20_260_302;
        Random hasard = new Random(graine);
        List<UUID> connus = new ArrayList<>();
        int refuses = 0;
        int droits = 0;
        for (int tour = 0; tour < 40; tour++) {
            List<Mouvement> lot = lot(hasard, connus);
            Vue parUn = essayer(lot, true);
            Vue ensemble = essayer(lot, false);
            assertThat(ensemble).as("graine %d, tour %d", graine, tour).isEqualTo(parUn);
            boolean tous = ensemble.reponses().stream().allMatch(Reponse::acceptee);
            droits += tous ? 1 : 0;
            refuses += tous ? 0 : 1;
            budget.imputer(lot);
            lot.stream()
                    .filter(m -> m.imputation() != null)
                    .map(Mouvement::engagement)
                    .forEach(connus::add);
        }
        assertThat(droits).as("lots sans refus").isPositive();
        assertThat(refuses).as("lots avec refus").isPositive();
        assertThat(sql.queryForList("select * from common.verifier()")).isEmpty();
    }

    /** What the batch would answer and leave, then everything is taken back. */
    private Vue essayer(List<Mouvement> lot, boolean parUn) throws SQLException {
        if (parUn) {
            fermerLaVoieDroite(true);
        }
        try {
            sql.execute("savepoint essai");
            Vue vue = new Vue(budget.imputer(lot), livre());
            sql.execute("rollback to savepoint essai");
            return vue;
        } finally {
            if (parUn) {
                fermerLaVoieDroite(false);
            }
        }
    }

    private Map<String, Object> livre() {
        return sql.queryForMap("""
                select (select string_agg(s::text, ';' order by s.enveloppe_id) from (select enveloppe_id, tranche_centimes >= 0,
                          reserve_centimes, engage_centimes, verse_centimes, rembourse_centimes, sequence, bloc
                          from common.solde) s) as soldes,
                       (select string_agg(x::text, ';' order by x.enveloppe_id, x.exercice)
                          from common.solde_exercice x) as annees,
                       (select string_agg(g::text, ';' order by g.id) from common.engagement g) as engagements,
                       (select string_agg(m::text, ';' order by m.enveloppe_id, m.date_effet, m.type, m.exercice,
                          m.millesime) from common.mouvement_jour m) as jours,
                       (select string_agg(e::text, ';' order by e.enveloppe_id, e.sequence) from (
                          select enveloppe_id, sequence, bloc, type, exercice, millesime, montant_centimes, nature,
                            engagement_id, dossier, beneficiaire, commune, auteur, motif, date_effet, contrepasse
                          from common.ecriture) e) as ecritures
                """);
    }

    /** As the superuser: the product may not touch the function. */
    private void fermerLaVoieDroite(boolean fermer) throws SQLException {
        String url = String.valueOf(environnement.getProperty("spring.datasource.url"));
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(url);
                Statement ordre = connexion.createStatement()) {
            if (fermer) {
                ordre.execute("alter function common.imputer_ensemble rename to imputer_ensemble_vraie");
                ordre.execute("create function common.imputer_ensemble(common.mouvement[], text, uuid) returns setof"
                        + " common.reponse language plpgsql as 'begin raise sqlstate ''AL002''; end'");
                ordre.execute("grant execute on function common.imputer_ensemble to proprietaire_common");
            } else {
                ordre.execute("drop function common.imputer_ensemble");
                ordre.execute("alter function common.imputer_ensemble_vraie rename to imputer_ensemble");
            }
        }
    }

    private static List<Mouvement> lot(Random hasard, List<UUID> connus) {
        List<Mouvement> lot = new ArrayList<>();
        boolean sage = hasard.nextInt(3) > 0;
        int taille = 1 + hasard.nextInt(12);
        for (int i = 0; i < taille; i++) {
            boolean neuf = connus.isEmpty() || hasard.nextInt(3) > 0;
            long centimes = 1 + hasard.nextInt(sage ? 500_000 : 400_000_000);
            lot.add(neuf ? nouveau(hasard, centimes) : suite(hasard, connus, centimes, sage));
        }
        return lot;
    }

    private static Mouvement nouveau(Random hasard, long centimes) {
        String[] ligne = LIGNES[hasard.nextInt(LIGNES.length)];
        String nature = hasard.nextInt(40) == 0 ? "GARANTIE" : ligne[1];
        Imputation ou = new Imputation(
                ligne[0],
                new Exercice(2024 + hasard.nextInt(3)),
                nature,
                JOUR.minusDays(hasard.nextInt(60)),
                "ESSAI-" + hasard.nextInt(1_000),
                "Organisme",
                null,
                hasard.nextInt(50) == 0 ? "" : "Essai");
        UUID engagement = new UUID(hasard.nextLong(), hasard.nextLong());
        return hasard.nextInt(4) == 0
                ? Mouvement.reservation(engagement, ou, Montant.deCentimes(centimes))
                : Mouvement.engagement(engagement, ou, Montant.deCentimes(centimes));
    }

    private static Mouvement suite(Random hasard, List<UUID> connus, long centimes, boolean sage) {
        TypeDeMouvement[] types = {
            TypeDeMouvement.VERSEMENT,
            TypeDeMouvement.VERSEMENT,
            TypeDeMouvement.DEGAGEMENT,
            TypeDeMouvement.REVERSEMENT,
            TypeDeMouvement.REMBOURSEMENT,
            TypeDeMouvement.ENGAGEMENT
        };
        UUID engagement = connus.get(hasard.nextInt(connus.size()));
        TypeDeMouvement type = types[hasard.nextInt(types.length)];
        Montant montant = Montant.deCentimes(sage ? 1 + centimes % 100 : centimes);
        return type == TypeDeMouvement.VERSEMENT
                ? Mouvement.versement(engagement, montant, new Exercice(2026), JOUR, "Essai")
                : Mouvement.sur(engagement, type, montant, JOUR, "Essai");
    }
}
