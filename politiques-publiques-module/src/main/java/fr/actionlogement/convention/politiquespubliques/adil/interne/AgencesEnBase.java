package fr.actionlogement.convention.politiquespubliques.adil.interne;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.politiquespubliques.adil.Adil;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The agencies, row by row. */
@Component
public class AgencesEnBase {

    private static final String INSCRIRE = """
            insert into politiques.adil (departement_code, nom, siret, rna, auteur) values (?, ?, ?, ?, ?)
            on conflict (departement_code) do update set nom = excluded.nom, siret = excluded.siret, rna = excluded.rna,
              version = politiques.adil.version + 1
            """;
    private static final String RETIRER = """
            delete from politiques.adil a where a.departement_code = ?
              and not exists (select from politiques.repartition_part p where p.departement_code = a.departement_code)
              and not exists (select from politiques.ventilation v where v.departement_code = a.departement_code)
            """;

    private final JdbcTemplate sql;

    AgencesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The agencies, by département. */
    public List<Adil> toutes() {
        return sql.query(
                "select * from politiques.adil order by departement_code",
                (ligne, n) -> new Adil(
                        new Departement(ligne.getString("departement_code")),
                        ligne.getString("nom"),
                        ligne.getString("siret") == null ? null : new Siret(ligne.getString("siret")),
                        ligne.getString("rna")));
    }

    /** Writes an agency, or what changes of it. */
    public void inscrire(Adil adil, String auteur) {
        sql.update(
                INSCRIRE,
                adil.departement().code(),
                adil.nom(),
                adil.siret() == null ? null : adil.siret().numero(),
                adil.rna(),
                auteur);
    }

    /** Takes one away, unless a split or a call names it. */
    public boolean retirer(Departement departement) {
        return sql.update(RETIRER, departement.code()) == 1;
    }
}
