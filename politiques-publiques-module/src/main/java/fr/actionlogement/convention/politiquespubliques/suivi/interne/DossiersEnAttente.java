package fr.actionlogement.convention.politiquespubliques.suivi.interne;

import fr.actionlogement.convention.common.axe.ATraiter;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What waits for an act, in one statement: decisions for a controller who is not the author, drafts for a manager. */
@Component
public class DossiersEnAttente {

    private static final String LIRE = """
            with attente as (
              select c.reference || '/avenants/' || a.numero as dossier, a.objet as libelle, 'Valider l’avenant' as acte,
                     a.propose_le as depuis, '/politiques/conventions/' || c.reference || '/avenants/' || a.numero as url,
                     a.auteur, 'CONTROLE' as niveau
              from politiques.avenant a join politiques.convention c on c.id = a.convention_id where a.etat = 'PROPOSE'
              union all
              select o.reference, o.intitule, case o.etat when 'DEPOSE' then 'Valider l’opération' else 'Déposer l’opération' end,
                     o.modifie_le, '/politiques/operations/' || o.reference, case o.etat when 'DEPOSE' then o.auteur else '' end,
                     case o.etat when 'DEPOSE' then 'CONTROLE' else 'GESTION' end
              from politiques.operation o where o.etat in ('BROUILLON', 'DEPOSE')
              union all
              select r.reference, 'Répartition ' || r.exercice, 'Valider la répartition', r.preparee_le,
                     '/politiques/adil/repartitions/' || r.reference, r.auteur, 'CONTROLE'
              from politiques.repartition r where r.etat = 'PREPARE'
              union all
              select r.reference, 'Compte rendu de ' || r.convention_reference,
                     case r.etat when 'TRANSMIS' then 'Certifier le compte rendu' else 'Transmettre le compte rendu' end,
                     r.modifie_le, '/politiques/comptes-rendus/' || r.reference,
                     case r.etat when 'TRANSMIS' then r.auteur else '' end, case r.etat when 'TRANSMIS' then 'TOUS' else 'GESTION' end
              from politiques.compte_rendu r where r.etat in ('BROUILLON', 'TRANSMIS')
              union all
              select c.reference, c.debiteur, 'Constater la contrepartie', c.inscrite_le,
                     '/politiques/contreparties/' || c.reference, c.auteur, 'TOUS'
              from politiques.contrepartie c where c.etat = 'ATTENDUE'
              union all
              select e.reference, 'Encaissement du prêt ' || e.dossier, 'Comptabiliser l’encaissement', e.saisi_le,
                     '/politiques/encaissements/' || e.reference, e.auteur, 'CONTROLE'
              from politiques.encaissement e where e.etat = 'SAISI')
            select * from attente
            where auteur <> ? and (niveau = 'TOUS' or niveau = 'GESTION' and ? or niveau = 'CONTROLE' and ?)
            order by depuis, dossier limit ?
            """;

    private final JdbcTemplate sql;

    DossiersEnAttente(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What that person may act on, the oldest first. */
    public List<ATraiter> lire(String qui, boolean gere, boolean controle, int limite) {
        return sql.query(
                LIRE,
                (ligne, n) -> new ATraiter(
                        "politiques",
                        ligne.getString("dossier"),
                        ligne.getString("libelle"),
                        ligne.getString("acte"),
                        ligne.getTimestamp("depuis").toInstant(),
                        ligne.getString("url")),
                qui,
                gere,
                controle,
                limite);
    }
}
