package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds budget lines, targets, budget acts and reports by what they are called; accents and case do not matter. */
@Component
class RechercheDesActes implements SourceDeRecherche {

    private static final String CHERCHER = """
            with motif as (select '%' || common.sans_accent(?) || '%' as texte)
            select nature, libelle, url from (
              select 0 as rang, 'Enveloppe' as nature, e.libelle, '/budget/lignes/' || e.code as url, e.code || ' ' || e.libelle as corps
                from common.enveloppe e
              union all
              select 1, 'Objectif', o.libelle, '/objectifs/' || o.code, o.code || ' ' || o.libelle
                from common.objectif o
              union all
              select 2, 'Acte budgétaire', 'AB-' || to_char(a.id, 'FM0000') || ', ' || a.objet, '/budget/actes/' || a.id,
                'AB-' || to_char(a.id, 'FM0000') || ' ' || a.objet || ' ' || coalesce(a.document, '')
                from common.acte_budgetaire a
              union all
              select 3, 'Rapport au comité', r.numero || ', ' || r.titre, '/rapports/' || r.id, r.numero || ' ' || r.titre
                from common.rapport r
            ) x, motif where common.sans_accent(corps) like motif.texte order by rang, libelle limit ?
            """;

    private final JdbcTemplate sql;
    private final UtilisateurCourant utilisateur;

    RechercheDesActes(JdbcTemplate sql, UtilisateurCourant utilisateur) {
        this.sql = sql;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<Resultat> chercher(String texte, int limite) {
        if (!utilisateur.a(Niveau.LECTURE)) {
            return List.of();
        }
        return sql.query(
                CHERCHER,
                (l, n) -> new Resultat(l.getString("nature"), l.getString("libelle"), l.getString("url")),
                texte.strip(),
                limite);
    }
}
