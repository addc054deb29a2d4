package fr.actionlogement.convention.politiquespubliques.demonstration.interne;

import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.politiquespubliques.pret.PretVu;
import fr.actionlogement.convention.politiquespubliques.pret.Prets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what the fictitious borrowers paid back, line by line; one loan in nine is late, one waits for its recording. */
@Component
public class EncaissementsFictifs {

    private static final int SUR = 9;
    private static final int EN_RETARD = 4;
    private static final int A_COMPTABILISER = 7;
    private static final String ENCAISSEMENT = """
            insert into politiques.encaissement (reference, dossier, montant_centimes, recu_le, piece, etat, interets_centimes,
              capital_centimes, auteur, saisi_le, decide_par, decide_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String COMPTEUR = """
            insert into politiques.compteur (serie, annee, dernier)
            select 'EP', substr(reference, 4, 4)::int, max(substr(reference, 9)::int) from politiques.encaissement group by 2
            """;

    private final JdbcTemplate sql;
    private final Prets prets;

    EncaissementsFictifs(JdbcTemplate sql, Prets prets) {
        this.sql = sql;
        this.prets = prets;
    }

    /**
     * Writes the receipts of the lines that fell due before a day.
     *
     * @return what the ledger must know of them
     */
    public List<Mouvement> charger(LocalDate aujourdhui, String auteur, String controleur) {
        Map<Integer, Integer> numeros = new HashMap<>();
        Map<String, UUID> engagements = engagements();
        List<Object[]> lignes = new ArrayList<>();
        List<Mouvement> mouvements = new ArrayList<>();
        recus(aujourdhui).forEach(recu -> {
            String reference = "EP-%d-%04d"
                    .formatted(recu.jour().getYear(), numeros.merge(recu.jour().getYear(), 1, Integer::sum));
            lignes.add(recu.enLigne(reference, auteur, controleur));
            if (recu.comptabilise() && recu.echeance().capital().estPositif()) {
                mouvements.add(Mouvement.sur(
                        engagements.get(recu.pret()),
                        TypeDeMouvement.REMBOURSEMENT,
                        recu.echeance().capital(),
                        recu.jour(),
                        "Encaissement " + reference + " du prêt " + recu.pret()));
            }
        });
        sql.batchUpdate(ENCAISSEMENT, lignes);
        sql.update(COMPTEUR);
        return mouvements;
    }

    private List<Recu> recus(LocalDate aujourdhui) {
        List<Recu> recus = new ArrayList<>();
        int rang = 0;
        for (PretVu pret : prets.tous()) {
            List<Echeance> echues = pret.du().estPositif() ? prets.echues(pret.dossier()) : List.of();
            int sort = echues.isEmpty() ? 0 : rang++ % SUR;
            for (int i = 0; i < echues.size(); i++) {
                boolean derniere = i == echues.size() - 1;
                LocalDate jour = echues.get(i).date().plusDays(3);
                if (!jour.isAfter(aujourdhui) && !(derniere && sort == EN_RETARD)) {
                    recus.add(new Recu(pret.dossier(), echues.get(i), jour, !(derniere && sort == A_COMPTABILISER)));
                }
            }
        }
        recus.sort(Comparator.comparing(Recu::jour).thenComparing(Recu::pret));
        return recus;
    }

    private Map<String, UUID> engagements() {
        Map<String, UUID> engagements = new HashMap<>();
        sql.query(
                "select dossier, engagement_id from politiques.appel_de_fonds where nature = 'PRET' and engagement_id is not null",
                ligne -> {
                    engagements.put(ligne.getString("dossier"), ligne.getObject("engagement_id", UUID.class));
                });
        return engagements;
    }

    private record Recu(String pret, Echeance echeance, LocalDate jour, boolean comptabilise) {

        Object[] enLigne(String reference, String auteur, String controleur) {
            Timestamp midi = Timestamp.valueOf(jour.atTime(12, 0));
            return new Object[] {
                reference,
                pret,
                echeance.montant().centimes(),
                Date.valueOf(jour),
                "Virement fictif, échéance n° " + echeance.rang(),
                comptabilise ? "COMPTABILISE" : "SAISI",
                comptabilise ? echeance.interets().centimes() : 0L,
                comptabilise ? echeance.capital().centimes() : 0L,
                auteur,
                midi,
                comptabilise ? controleur : null,
                comptabilise ? midi : null
            };
        }
    }
}
