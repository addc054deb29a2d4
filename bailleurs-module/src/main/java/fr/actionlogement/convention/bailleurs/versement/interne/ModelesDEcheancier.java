package fr.actionlogement.convention.bailleurs.versement.interne;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.versement.Declencheur;
import fr.actionlogement.convention.bailleurs.versement.Dispositif;
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
            select m.rang, m.libelle, m.declencheur, m.part_pour_cent, m.solde, (
                select p.part_pour_cent from bailleurs.plafond_avant_solde p
                where p.dispositif = m.dispositif and p.valide_du <= x.jour order by p.valide_du desc limit 1) as plafond
            from (values (?::text, ?::text, ?::date)) x(dispositif, financeur, jour)
            join bailleurs.modele_echeancier m on m.dispositif = x.dispositif and m.financeur = x.financeur
            where m.valide_du = (
              select max(v.valide_du) from bailleurs.modele_echeancier v
              where v.dispositif = x.dispositif and v.financeur = x.financeur and v.valide_du <= x.jour)
            order by m.rang
            """;

    private final JdbcTemplate sql;

    ModelesDEcheancier(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The shares of the model in force that day, with the cap before the balance; empty when none is. */
    public List<PartDEcheancier> enVigueur(Dispositif dispositif, Financeur financeur, LocalDate jour) {
        return sql.query(
                EN_VIGUEUR,
                (ligne, n) -> new PartDEcheancier(
                        ligne.getInt("rang"),
                        ligne.getString("libelle"),
                        Declencheur.valueOf(ligne.getString("declencheur")),
                        ligne.getLong("part_pour_cent"),
                        ligne.getBoolean("solde"),
                        ligne.getObject("plafond", Integer.class)),
                dispositif.name(),
                financeur.name(),
                Date.valueOf(jour));
    }
}
