package fr.actionlogement.convention.bailleurs.versement.interne;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.versement.Declencheur;
import fr.actionlogement.convention.bailleurs.versement.PartDEcheancier;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the dated schedule models. */
@Component
public class ModelesDEcheancier {

    private static final String EN_VIGUEUR = """
            select m.rang, m.libelle, m.declencheur, m.part_pour_cent
            from bailleurs.modele_echeancier m
            where m.financeur = ? and m.valide_du = (
              select max(x.valide_du) from bailleurs.modele_echeancier x where x.financeur = ? and x.valide_du <= ?)
            order by m.rang
            """;

    private final JdbcTemplate sql;

    ModelesDEcheancier(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The shares of the model in force that day; empty when none is. */
    public List<PartDEcheancier> enVigueur(Financeur financeur, LocalDate jour) {
        return sql.query(
                EN_VIGUEUR,
                (ligne, n) -> new PartDEcheancier(
                        ligne.getInt("rang"),
                        ligne.getString("libelle"),
                        Declencheur.valueOf(ligne.getString("declencheur")),
                        ligne.getLong("part_pour_cent")),
                financeur.name(),
                financeur.name(),
                Date.valueOf(jour));
    }
}
