package fr.actionlogement.convention.salaries.bareme.interne;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts the shipped values in the database at start-up. Those already there are left alone, and those that meet a value
 * decided here give way to it: the house's own decisions win.
 */
@Component
class ChargementDesBaremes implements SmartInitializingSingleton {

    private static final String AJOUTER = """
            insert into salaries.bareme (produit, cle, zone, menage, profil, libelle, valeur, unite, valide_du, valide_au,
              reference_legale, source, niveau_preuve, a_confirmer, note)
            select v.* from (values (?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?, ?, ?, ?, ?))
              as v(produit, cle, zone, menage, profil, libelle, valeur, unite, du, au, reference, source, preuve, confirmer, note)
            where not exists (select from salaries.bareme b where (b.produit, b.cle, b.zone, b.menage, b.profil, b.valide_du)
              = (v.produit, v.cle, v.zone, v.menage, v.profil, v.du))
            on conflict do nothing
            """;

    private final JdbcTemplate sql;
    private final BaremesEnBase base;

    ChargementDesBaremes(JdbcTemplate sql, BaremesEnBase base) {
        this.sql = sql;
        this.base = base;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Object[]> lignes =
                ValeursLivrees.lire().stream().map(ChargementDesBaremes::ligne).toList();
        sql.batchUpdate(AJOUTER, lignes);
        base.oublier();
    }

    private static Object[] ligne(Parametre p) {
        return new Object[] {
            p.produit(),
            p.cle(),
            p.regle().zone(),
            p.regle().menage(),
            p.regle().profil(),
            p.libelle(),
            p.valeur(),
            p.unite().name(),
            p.valideDu(),
            p.valideAu(),
            p.referenceLegale(),
            p.source(),
            p.preuve().name(),
            p.aConfirmer(),
            p.note()
        };
    }
}
