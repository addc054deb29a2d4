package fr.actionlogement.convention.bailleurs.accueil.interne;

import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dossiers of the axis that people know by their reference alone: one index each. */
@Component
class RechercheParReference implements SourceDeRecherche {

    private static final String CHERCHER = """
            select nature, libelle, url from (
              select 'Appel à projets' as nature, reference, reference || ' : ' || intitule as libelle,
                '/bailleurs/innovation/appels/' || reference as url from bailleurs.appel_a_projets
              union all
              select 'Séance du comité', reference, reference || ' : ' || intitule, '/bailleurs/seances/' || reference
                from bailleurs.seance
              union all
              select 'Convention de dotation', reference, reference || ', Foncière Logement', '/bailleurs/fonciere-logement'
                from bailleurs.convention_afl
              union all
              select 'Prêt', reference, reference || ', opération ' || operation_reference, '/bailleurs/prets/' || reference
                from bailleurs.pret
              union all
              select 'Versement', reference, reference || ', dossier ' || dossier, '/bailleurs/versements/' || reference
                from bailleurs.demande_versement
              union all
              select 'Encaissement', reference, reference || ', prêt ' || pret_reference,
                '/bailleurs/encaissements/' || reference from bailleurs.encaissement
            ) d where reference = upper(?) limit ?
            """;

    private final JdbcTemplate sql;
    private final UtilisateurCourant utilisateur;

    RechercheParReference(JdbcTemplate sql, UtilisateurCourant utilisateur) {
        this.sql = sql;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<Resultat> chercher(String texte, int limite) {
        if (!utilisateur.a(Niveau.LECTURE, "bailleurs")) {
            return List.of();
        }
        return sql.query(
                CHERCHER,
                (l, n) -> new Resultat(l.getString("nature"), l.getString("libelle"), l.getString("url")),
                texte.strip(),
                limite);
    }
}
