package fr.actionlogement.convention.salaries.relogement.interne;

import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Leases, offers and requests for a dwelling, by their reference; never by the person, whose name is kept apart. */
@Component
class RechercheDeLogements implements SourceDeRecherche {

    private static final String ICI = "/salaries/relogements/";

    private static final String CHERCHER = """
            select nature, reference, page from (
              select 'Bail signé' as nature, reference, 'baux/' as page from salaries.bail
              union all select 'Offre de logement', reference, 'offres/' from salaries.logement_offre
              union all select 'Demande de logement', reference, 'demandes/' from salaries.logement_demande
            ) d where reference = upper(?) limit ?
            """;

    private final JdbcTemplate sql;
    private final UtilisateurCourant utilisateur;

    RechercheDeLogements(JdbcTemplate sql, UtilisateurCourant utilisateur) {
        this.sql = sql;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<Resultat> chercher(String texte, int limite) {
        if (!utilisateur.a(Niveau.LECTURE, "salaries")) {
            return List.of();
        }
        return sql.query(
                CHERCHER,
                (l, n) -> new Resultat(
                        l.getString("nature"),
                        l.getString("reference"),
                        ICI + l.getString("page") + l.getString("reference")),
                texte.strip(),
                limite);
    }
}
