package fr.actionlogement.convention.salaries.personne.interne;

import fr.actionlogement.convention.salaries.personne.Identite;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings identities under the key of today: those an older version left in clear, those of a key that was renewed. */
@Component
public class Rechiffrement {

    private static final int TRANCHE = 500;
    private static final String EN_CLAIR = """
            delete from salaries.identite_en_clair where id in (
              select id from salaries.identite_en_clair limit ? for update skip locked)
            returning id, nom, prenom, naissance, courriel
            """;
    private static final String IDENTITES = """
            select personne_id, cle, nom, prenom, naissance, courriel, empreinte, empreinte_courriel
            from salaries.identite where cle < ? limit ? for update skip locked
            """;
    private static final String IDENTIFIANTS = """
            select personne_id, nature, cle, valeur from salaries.identifiant where cle < ? limit ? for update skip locked
            """;
    private static final String OUBLIER = """
            delete from salaries.cle_identite c where c.numero < ?
              and not exists (select from salaries.identite i where i.cle = c.numero)
              and not exists (select from salaries.identifiant i where i.cle = c.numero)
            """;

    private final JdbcTemplate sql;
    private final Coffre coffre;
    private final IdentitesEnBase identites;

    Rechiffrement(JdbcTemplate sql, Coffre coffre, IdentitesEnBase identites) {
        this.sql = sql;
        this.coffre = coffre;
        this.identites = identites;
    }

    private record EnClair(UUID personne, Identite identite) {}

    private record Numero(UUID personne, String nature, String valeur) {}

    /** Encrypts some of what is in clear; false when nothing is left, and the pages that held it are then given back. */
    public boolean chiffrerCeQuiEstEnClair() {
        List<EnClair> lus = sql.query(
                EN_CLAIR,
                (l, n) -> new EnClair(
                        l.getObject(1, UUID.class),
                        new Identite(l.getString(2), l.getString(3), l.getObject(4, LocalDate.class), l.getString(5))),
                TRANCHE);
        if (lus.isEmpty()) {
            if (Boolean.TRUE.equals(sql.queryForObject(
                    "select pg_catalog.pg_relation_size('salaries.identite_en_clair') > 0", Boolean.class))) {
                sql.execute("truncate salaries.identite_en_clair");
            }
            return false;
        }
        int ecrites = identites.inserer(lus.stream()
                .map(l -> IdentiteChiffree.de(coffre, l.personne(), l.identite()))
                .toList());
        if (ecrites != lus.size()) {
            throw new IllegalStateException("Deux identités en clair ne se distinguent pas : la reprise s’arrête");
        }
        return true;
    }

    /** Writes some of what an older key encrypts again; false when nothing is left, and the older keys are forgotten. */
    public boolean renouveler() {
        List<IdentiteChiffree> anciennes =
                sql.query(IDENTITES, (l, n) -> IdentiteChiffree.lue(l), coffre.cle(), TRANCHE);
        anciennes.forEach(i -> identites.remplacer(IdentiteChiffree.de(coffre, i.personne(), i.ouvrir(coffre))));
        List<Numero> numeros = sql.query(
                IDENTIFIANTS,
                (l, n) -> new Numero(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        coffre.dechiffrer(l.getInt(3), l.getObject(1, UUID.class), Colonne.IDENTIFIANT, l.getBytes(4))),
                coffre.cle(),
                TRANCHE);
        numeros.forEach(this::remplacer);
        if (anciennes.isEmpty() && numeros.isEmpty()) {
            sql.update(OUBLIER, coffre.cle());
            return false;
        }
        return true;
    }

    private void remplacer(Numero n) {
        sql.update(
                "update salaries.identifiant set cle = ?, valeur = ?, empreinte = ? where personne_id = ? and nature = ?",
                coffre.cle(),
                coffre.chiffrer(n.personne(), Colonne.IDENTIFIANT, n.valeur()),
                coffre.index(n.nature(), List.of(n.valeur())),
                n.personne(),
                n.nature());
    }
}
