package fr.actionlogement.convention.salaries.aide.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.EtatCompte;
import fr.actionlogement.convention.salaries.aide.FiltreAides;
import fr.actionlogement.convention.salaries.aide.LigneAide;
import fr.actionlogement.convention.salaries.aide.PageAides;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists by key, never by offset: the last page of four million aids costs what the first does. */
@Component
public class ListeDesAides {

    private static final String COLONNES = """
            select a.id, a.reference, p.libelle, a.etat, a.nombre, a.exercice, a.demande_le, a.montant_centimes,
                   a.verse_centimes, a.commune, c.nom
            from salaries.aide a join salaries.produit p on p.code = a.produit
            left join common.commune c on c.code = a.commune
            """;

    private final JdbcTemplate sql;

    ListeDesAides(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The page after a key, or before one, or the first. */
    public PageAides page(FiltreAides filtre, @Nullable Long avant, @Nullable Long apres, int limite) {
        List<Object> valeurs = new ArrayList<>();
        String ou = conditions(filtre, valeurs);
        long total = compter(ou, valeurs);
        boolean arriere = avant != null;
        Long cle = arriere ? avant : apres;
        String borne = cle == null ? "" : (ou.isEmpty() ? " where" : " and") + " a.id " + (arriere ? ">" : "<") + " ?";
        if (cle != null) {
            valeurs.add(cle);
        }
        String ordre = " order by a.id " + (arriere ? "asc" : "desc") + " limit " + (limite + 1);
        List<LigneAide> lues =
                new ArrayList<>(sql.query(COLONNES + ou + borne + ordre, (l, rang) -> ligne(l), valeurs.toArray()));
        boolean encore = lues.size() > limite;
        if (encore) {
            lues.remove(limite);
        }
        if (arriere) {
            Collections.reverse(lues);
        }
        return page(lues, arriere ? encore : apres != null, arriere || encore, total);
    }

    private static PageAides page(List<LigneAide> lignes, boolean reculer, boolean avancer, long total) {
        if (lignes.isEmpty()) {
            return new PageAides(lignes, null, null, total);
        }
        Long avant = reculer ? lignes.get(0).cle() : null;
        Long apres = avancer ? lignes.get(lignes.size() - 1).cle() : null;
        return new PageAides(List.copyOf(lignes), avant, apres, total);
    }

    private long compter(String ou, List<Object> valeurs) {
        String limite = " limit " + (PageAides.PLAFOND + 1);
        Long total = sql.queryForObject(
                "select count(*) from (select 1 from salaries.aide a" + ou + limite + ") compte",
                Long.class,
                valeurs.toArray());
        return total == null ? 0 : total;
    }

    private static String conditions(FiltreAides filtre, List<Object> valeurs) {
        List<String> conditions = new ArrayList<>();
        ajouter(conditions, valeurs, "a.produit = ?", filtre.produit());
        ajouter(
                conditions,
                valeurs,
                "a.etat = ?",
                filtre.etat() == null ? null : filtre.etat().name());
        ajouter(
                conditions,
                valeurs,
                "a.departement = ?",
                filtre.departement() == null ? null : filtre.departement().code());
        ajouter(
                conditions,
                valeurs,
                "a.exercice = ?",
                filtre.exercice() == null ? null : filtre.exercice().annee());
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void ajouter(
            List<String> conditions, List<Object> valeurs, String condition, @Nullable Object valeur) {
        if (valeur != null) {
            conditions.add(condition);
            valeurs.add(valeur);
        }
    }

    /** Aids by product and state, from the counts that the database keeps. */
    public List<EtatCompte> comptes() {
        return sql.query(
                """
                select c.produit, p.libelle, c.etat, sum(c.dossiers), sum(c.aides)
                from salaries.aide_compte c join salaries.produit p on p.code = c.produit
                group by c.produit, p.libelle, c.etat having sum(c.dossiers) > 0 order by p.libelle, c.etat
                """,
                (l, rang) -> new EtatCompte(
                        l.getString(1), l.getString(2), Etat.valueOf(l.getString(3)), l.getLong(4), l.getLong(5)));
    }

    private static LigneAide ligne(ResultSet l) throws SQLException {
        return new LigneAide(
                l.getLong("id"),
                l.getString("reference"),
                l.getString("libelle"),
                Etat.valueOf(l.getString("etat")),
                l.getInt("nombre"),
                l.getObject("exercice", Integer.class),
                l.getObject("demande_le", LocalDate.class),
                Montant.deCentimes(l.getLong("montant_centimes")),
                Montant.deCentimes(l.getLong("verse_centimes")),
                l.getString("commune"),
                l.getString("nom"));
    }
}
