package fr.actionlogement.convention.politiquespubliques.demonstration.interne;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.AuNomDe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells the journal what the fictitious dossiers have lived, from what their rows say: the same words as the acts themselves. */
@Component
public class ChronologiesFictives {

    private static final String ETAPES = """
            select 1 as etape, c.auteur, c.reference as dossier, 'Convention enregistrée' as acte,
                   p.libelle || ' avec ' || c.organisme as detail, c.signee_le as jour, null as avant, null as apres
            from politiques.convention c join politiques.programme p on p.code = c.programme_code
            union all
            select 2, c.auteur, c.reference, 'Calendrier des appels récrit', count(*) || ' appels prévus',
                   min(e.prevue_le) - 30, null, null
            from politiques.echeance_prevue e join politiques.convention c on c.id = e.convention_id group by 2, 3
            union all
            select 3, auteur, reference, 'Opération préparée', intitule, modifie_le::date, null, null from politiques.operation
            union all
            select 4, auteur, reference, 'Opération déposée', '', modifie_le::date, 'Brouillon', 'Déposée' from politiques.operation
            union all
            select 5, valide_par, reference, 'Opération validée', 'Droits ouverts', valide_le, 'Déposée', 'Validée'
            from politiques.operation where valide_par is not null
            union all
            select 6, f.auteur, f.operation_reference, 'Facture enregistrée', f.fournisseur || ', n° ' || f.numero, f.emise_le,
                   null, null
            from politiques.facture f
            union all
            select 7, acheve_par, reference, 'Achèvement constaté', livres || ' logements : ' || preuve, acheve_le, 'Validée', 'Achevée'
            from politiques.operation where acheve_par is not null
            union all
            select 8, auteur, reference, 'Répartition préparée', 'Parts de l’ANIL et des ADIL', preparee_le::date, null, null
            from politiques.repartition
            union all
            select 9, valide_par, reference, 'Répartition validée', 'Droits ouverts pour ' || exercice, valide_le::date, null, null
            from politiques.repartition where valide_par is not null
            union all
            select 10, auteur, reference, 'Compte rendu ouvert', convention_reference, modifie_le::date, null, null
            from politiques.compte_rendu
            union all
            select 11, auteur, reference, 'Compte rendu transmis', '', transmis_le::date, null, null
            from politiques.compte_rendu where transmis_le is not null
            union all
            select 12, certifie_par, reference, 'Compte rendu certifié', constat, certifie_le::date, null, null
            from politiques.compte_rendu where certifie_par is not null
            union all
            select 2 * extract(year from e.recu_le)::int, e.auteur, d.dossier, 'Encaissement saisi', d.debut || e.piece, e.saisi_le::date, null, null
            from politiques.encaissement e,
              lateral (values (e.reference, ''), (e.dossier, e.reference || ', ')) d (dossier, debut)
            union all
            select 2 * extract(year from e.recu_le)::int + 1, e.decide_par, d.dossier, 'Encaissement comptabilisé', d.debut || e.piece, e.decide_le::date, null, null
            from politiques.encaissement e,
              lateral (values (e.reference, ''), (e.dossier, e.reference || ', ')) d (dossier, debut)
            where e.decide_par is not null
            order by etape, jour, dossier
            """;

    private final JdbcTemplate sql;
    private final Journal journal;
    private final AuNomDe auNomDe;
    private final Formats formats;

    ChronologiesFictives(JdbcTemplate sql, Journal journal, AuNomDe auNomDe, Formats formats) {
        this.sql = sql;
        this.journal = journal;
        this.auNomDe = auNomDe;
        this.formats = formats;
    }

    /** Writes them step by step, each by its author. */
    public void charger() {
        Map<Etape, List<Acte>> actes = new LinkedHashMap<>();
        sql.query(ETAPES, ligne -> {
            String avant = ligne.getString("avant");
            String detail = ligne.getString("detail");
            String jour = formats.date(ligne.getDate("jour").toLocalDate());
            actes.computeIfAbsent(
                            new Etape(ligne.getInt("etape"), ligne.getString("auteur")), etape -> new ArrayList<>())
                    .add(new Acte(
                            "politiques",
                            ligne.getString("dossier"),
                            ligne.getString("acte"),
                            detail.isEmpty() ? "Le " + jour + "." : detail + ", le " + jour + ".",
                            avant == null ? Map.of() : Map.of("État", avant),
                            avant == null ? Map.of() : Map.of("État", ligne.getString("apres"))));
        });
        actes.forEach((etape, siens) -> auNomDe.faire(etape.auteur(), () -> journal.consigner(siens)));
    }

    private record Etape(int rang, String auteur) {}
}
