package fr.actionlogement.convention.salaries.bareme.interne;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts the shipped values in the database at start-up; those already there are left alone. */
@Component
class ChargementDesBaremes implements SmartInitializingSingleton {

    private static final String AJOUTER = """
            insert into salaries.bareme
              (produit, cle, libelle, valeur, unite, valide_du, valide_au, source, niveau_preuve, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint bareme_unique do nothing
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
            p.libelle(),
            p.valeur(),
            p.unite().name(),
            p.valideDu(),
            p.valideAu(),
            p.source(),
            p.preuve().name(),
            p.note()
        };
    }
}
