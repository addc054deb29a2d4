package fr.actionlogement.convention.common.travail.interne;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps who takes care of which item. */
@Repository
class PrisesEnChargeEnBase {

    private static final String LIRE = """
            select axe, dossier, acte, utilisateur, nom
            from unnest(?::text[], ?::text[], ?::text[]) as cle(axe, dossier, acte)
            join common.prise_en_charge using (axe, dossier, acte)
            """;

    private static final String PRENDRE = """
            insert into common.prise_en_charge (axe, dossier, acte, utilisateur, nom, depuis) values (?, ?, ?, ?, ?, ?)
            on conflict (axe, dossier, acte)
            do update set utilisateur = excluded.utilisateur, nom = excluded.nom, depuis = excluded.depuis
            """;

    private final JdbcTemplate sql;
    private final Clock horloge;

    PrisesEnChargeEnBase(JdbcTemplate sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    /** Who takes care of each of these items; an item nobody takes care of is absent. */
    Map<CleDeTache, PriseEnCharge> parmi(List<CleDeTache> cles) {
        Map<CleDeTache, PriseEnCharge> lues = new HashMap<>();
        sql.query(
                LIRE,
                ligne -> {
                    lues.put(
                            new CleDeTache(ligne.getString("axe"), ligne.getString("dossier"), ligne.getString("acte")),
                            new PriseEnCharge(ligne.getString("utilisateur"), ligne.getString("nom")));
                },
                colonne(cles, CleDeTache::axe),
                colonne(cles, CleDeTache::dossier),
                colonne(cles, CleDeTache::acte));
        return lues;
    }

    void prendre(CleDeTache cle, PriseEnCharge prise) {
        sql.update(
                PRENDRE,
                cle.axe(),
                cle.dossier(),
                cle.acte(),
                prise.utilisateur(),
                prise.nom(),
                Timestamp.from(Instant.now(horloge)));
    }

    /** Returns whether the item was this person's. */
    boolean rendre(CleDeTache cle, String utilisateur) {
        return sql.update(
                        "delete from common.prise_en_charge where axe = ? and dossier = ? and acte = ? and utilisateur = ?",
                        cle.axe(),
                        cle.dossier(),
                        cle.acte(),
                        utilisateur)
                == 1;
    }

    private static String[] colonne(List<CleDeTache> cles, Function<CleDeTache, String> valeur) {
        return cles.stream().map(valeur).toArray(String[]::new);
    }
}
