package fr.actionlogement.convention.bailleurs.contrepartie.interne;

import fr.actionlogement.convention.bailleurs.contrepartie.ConventionSaisie;
import fr.actionlogement.convention.bailleurs.contrepartie.ConventionVue;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The register of conventions de gestion en flux. */
@Component
public class ConventionsEnBase {

    private static final String LISTE = """
            select f.bailleur_siren, b.nom, f.departement_code, d.nom as departement, f.signee_le, f.document,
              f.enregistree_par, coalesce(c.droits, 0) as droits
            from bailleurs.convention_flux f
            join bailleurs.bailleur b on b.siren = f.bailleur_siren
            join common.departement d on d.code = f.departement_code
            left join (select titulaire_siren, departement_code, sum(nombre) as droits from bailleurs.contrepartie
                       where mode = 'FLUX' and etat = 'OUVERT' group by 1, 2) c
              on c.titulaire_siren = f.bailleur_siren and c.departement_code = f.departement_code
            where (:departement::text is null or f.departement_code = :departement)
              and (:bailleur::text is null or f.bailleur_siren = :bailleur)
            order by f.departement_code, b.nom_recherche, f.bailleur_siren
            """;
    private static final String INSERER = """
            insert into bailleurs.convention_flux (bailleur_siren, departement_code, signee_le, document,
              enregistree_par)
            values (:bailleur, :departement, :signee, :document, :auteur)
            on conflict (bailleur_siren, departement_code) do nothing
            """;
    private static final String EN_VIGUEUR = """
            select exists (select from bailleurs.convention_flux
              where bailleur_siren = :bailleur and departement_code = :departement and signee_le <= :jour)
            """;

    private final NamedParameterJdbcTemplate sql;

    ConventionsEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** By département then landlord; null for every département. */
    public List<ConventionVue> lister(@Nullable Departement departement) {
        return sql.query(
                LISTE,
                new MapSqlParameterSource("departement", departement == null ? null : departement.code())
                        .addValue("bailleur", null),
                (ligne, n) -> vue(ligne));
    }

    /** The convention of this landlord in this département, which exists. */
    public ConventionVue une(Siren bailleur, Departement departement) {
        return sql.query(LISTE, cle(bailleur, departement), (ligne, n) -> vue(ligne))
                .get(0);
    }

    /** False when this landlord has one in this département already. */
    public boolean inserer(ConventionSaisie saisie, String auteur) {
        MapSqlParameterSource valeurs = cle(saisie.bailleur(), saisie.departement())
                .addValue("signee", Date.valueOf(saisie.signeeLe()))
                .addValue("document", saisie.document().strip())
                .addValue("auteur", auteur);
        return sql.update(INSERER, valeurs) == 1;
    }

    /** Whether a convention is signed that day. */
    public boolean enVigueur(Siren bailleur, Departement departement, LocalDate jour) {
        MapSqlParameterSource valeurs = cle(bailleur, departement).addValue("jour", Date.valueOf(jour));
        return Boolean.TRUE.equals(sql.queryForObject(EN_VIGUEUR, valeurs, Boolean.class));
    }

    private static MapSqlParameterSource cle(Siren bailleur, Departement departement) {
        return new MapSqlParameterSource("bailleur", bailleur.numero()).addValue("departement", departement.code());
    }

    private static ConventionVue vue(ResultSet ligne) throws SQLException {
        return new ConventionVue(
                Siren.lire(ligne.getString("bailleur_siren")),
                ligne.getString("nom"),
                new Departement(ligne.getString("departement_code")),
                ligne.getString("departement"),
                ligne.getObject("signee_le", LocalDate.class),
                ligne.getString("document"),
                ligne.getString("enregistree_par"),
                ligne.getLong("droits"));
    }
}
