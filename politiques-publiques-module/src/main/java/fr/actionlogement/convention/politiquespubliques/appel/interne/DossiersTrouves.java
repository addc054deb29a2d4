package fr.actionlogement.convention.politiquespubliques.appel.interne;

import fr.actionlogement.convention.common.axe.SourceDeRecherche.Resultat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One query over the dossiers of the axis: some hundreds a year, so no index of words. */
@Component
public class DossiersTrouves {

    private static final String CHERCHER = """
            with motif as (select '%' || replace(replace(replace(lower(extensions.unaccent(?)), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' as texte)
            select * from (
              select 1 as rang, code as cle, 'Programme' as nature, libelle as quoi, '/politiques/programmes/' || code as url,
                     libelle || ' ' || organisme || ' ' || code || ' ' || ligne as corps from politiques.programme
              union all
              select 2, reference, 'Convention', reference || ', ' || organisme, '/politiques/conventions/' || reference,
                     reference || ' ' || organisme || ' ' || objet || ' ' || coalesce(siren, '') from politiques.convention
              union all
              select 3, reference, 'Appel de fonds', reference || ', ' || objet, '/politiques/appels-de-fonds/' || reference,
                     reference || ' ' || objet || ' ' || beneficiaire || ' ' || coalesce(commune, '') from politiques.appel_de_fonds
              union all
              select 4, reference, 'Opération', reference || ', ' || intitule, '/politiques/operations/' || reference,
                     reference || ' ' || intitule || ' ' || operateur || ' ' || coalesce(siren, '') from politiques.operation
              union all
              select 5, reference, 'Contrepartie', reference || ', ' || debiteur, '/politiques/contreparties/' || reference,
                     reference || ' ' || debiteur from politiques.contrepartie
              union all
              select 6, reference, 'Compte rendu', reference || ', ' || convention_reference,
                     '/politiques/comptes-rendus/' || reference, reference from politiques.compte_rendu
              union all
              select 7, reference, 'Répartition', reference || ', ANIL et ADIL ' || exercice,
                     '/politiques/adil/repartitions/' || reference, reference from politiques.repartition
              union all
              select 8, reference, 'Encaissement', reference || ', prêt ' || dossier,
                     '/politiques/encaissements/' || reference, reference from politiques.encaissement
            ) d, motif where lower(extensions.unaccent(d.corps)) like motif.texte order by rang, cle desc limit ?
            """;

    private final JdbcTemplate sql;

    DossiersTrouves(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Programmes first, then conventions, calls, operations and what follows them, the latest first. */
    public List<Resultat> chercher(String texte, int limite) {
        return sql.query(
                CHERCHER,
                (ligne, n) -> new Resultat(ligne.getString("nature"), ligne.getString("quoi"), ligne.getString("url")),
                texte,
                limite);
    }
}
