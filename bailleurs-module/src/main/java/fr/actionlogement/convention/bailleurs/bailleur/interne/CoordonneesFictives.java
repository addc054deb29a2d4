package fr.actionlogement.convention.bailleurs.bailleur.interne;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the seats and services of fictitious landlords in sets. */
@Component
public class CoordonneesFictives {

    /** The fifth digit of the establishment makes the key of Luhn right; the seat is in the largest commune. */
    private static final String SIEGES = """
            insert into bailleurs.etablissement (siret, bailleur_siren, libelle, siege, adresse, commune_code, cree_par)
            select b.siren || '0001' || (10 - (
                select sum(case when i % 2 = 1 then d * 2 / 10 + d * 2 % 10 else d end)
                from generate_series(1, 13) i
                cross join lateral (select substr(b.siren || '0001', i, 1)::int as d) x) % 10) % 10,
              b.siren, 'Siège social', true, (1 + right(b.siren, 2)::int) || ' avenue de la République',
              (select c.code from common.commune c where c.departement_code = b.departement_code
                order by c.population desc, c.code limit 1), 'gestionnaire.bailleurs'
            from bailleurs.bailleur b where not exists (select from bailleurs.etablissement)
            """;

    private static final String SERVICES = """
            insert into bailleurs.contact (bailleur_siren, fonction, service, courriel, telephone)
            select b.siren, f.fonction, f.service, f.boite || '@' || replace(b.nom_recherche, ' ', '-') || '.example',
              '019900' || substr(b.siren, 6, 4)
            from bailleurs.bailleur b, (values ('DEVELOPPEMENT', 'Direction du développement', 'developpement'),
              ('FINANCES', 'Service financier', 'finances')) f(fonction, service, boite)
            where not exists (select from bailleurs.contact)
            """;

    private final JdbcTemplate sql;

    CoordonneesFictives(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Gives each landlord a seat and two services, unless some are known already. */
    public void ecrire() {
        sql.update(SIEGES);
        sql.update(SERVICES);
    }
}
