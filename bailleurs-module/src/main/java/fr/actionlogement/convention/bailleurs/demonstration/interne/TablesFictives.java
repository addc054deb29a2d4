package fr.actionlogement.convention.bailleurs.demonstration.interne;

import fr.actionlogement.convention.bailleurs.demonstration.BailleurFictif;
import fr.actionlogement.convention.bailleurs.demonstration.CommuneDAccueil;
import fr.actionlogement.convention.bailleurs.demonstration.DemandeFictive;
import fr.actionlogement.convention.bailleurs.demonstration.OperationFictive;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the fictitious tables in sets. */
@Component
public class TablesFictives {

    private static final String COMMUNES = """
            select c.code, c.nom from common.commune c join common.departement d on d.code = c.departement_code
            where d.outre_mer = ? order by c.population desc, c.code limit ?
            """;
    private static final String BAILLEURS = """
            insert into bailleurs.bailleur (siren, nom, categorie, groupe_action_logement, departement_code, cree_par)
            select *, 'gestionnaire.bailleurs' from unnest(?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])
            """;
    private static final String OPERATIONS = """
            insert into bailleurs.operation (reference, intitule, bailleur_siren, commune_code, departement_code, zone,
                nature, ligne, cout_centimes, statut, depuis, derniere_date, exercice, cree_par, depose_par, depose_le,
                accorde_par, accorde_le, chantier_le, acheve_le, solde_par)
            select u.reference, u.intitule, u.siren, u.commune, c.departement_code,
                case when d.outre_mer then 'DROM' else (select z.zone from common.zonage z
                  where z.commune_code = u.commune and u.cree between z.valide_du and coalesce(z.valide_au, u.cree)) end,
                u.nature, u.ligne, u.cout, u.statut, u.derniere::timestamp at time zone 'Europe/Paris', u.derniere,
                extract(year from u.accorde), 'gestionnaire.bailleurs',
                case when u.depose is not null then 'gestionnaire.bailleurs' end, u.depose,
                case when u.accorde is not null then 'comite' end, u.accorde, u.chantier, u.acheve,
                case u.statut when 'SOLDE' then 'controleur.1' end
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                ?::date[], ?::date[], ?::date[], ?::date[], ?::date[], ?::date[]) with ordinality
              as u(reference, intitule, siren, commune, nature, ligne, cout, statut, cree, depose, accorde, chantier,
                acheve, derniere, rang)
            join common.commune c on c.code = u.commune
            join common.departement d on d.code = c.departement_code
            order by u.rang
            """;
    private static final String LOGEMENTS = """
            insert into bailleurs.logements (operation_id, produit, nombre)
            select o.id, u.produit, u.nombre from unnest(?::text[], ?::text[], ?::int[]) as u(reference, produit, nombre)
            join bailleurs.operation o on o.reference = u.reference
            """;
    private static final String PLAN = """
            insert into bailleurs.financement (operation_id, financeur, montant_centimes, engagement_id)
            select o.id, u.financeur, u.montant, u.engagement
            from unnest(?::text[], ?::text[], ?::bigint[], ?::uuid[]) with ordinality
              as u(reference, financeur, montant, engagement, rang)
            join bailleurs.operation o on o.reference = u.reference order by u.rang
            """;
    private static final String ECHEANCES = """
            insert into bailleurs.echeance (dispositif, dossier, financeur, engagement_id, rang, libelle, declencheur,
                solde, plafond_pour_cent, montant_centimes)
            select 'OPERATION', p.reference, p.financeur, p.engagement_id, m.rang, m.libelle, m.declencheur, m.solde,
              (select x.part_pour_cent from bailleurs.plafond_avant_solde x where x.dispositif = 'OPERATION'
                and x.valide_du <= p.accorde_le order by x.valide_du desc limit 1),
              case when m.rang = p.derniere then p.montant - coalesce(sum(p.montant * m.part_pour_cent / 100) over avant, 0)
                   else p.montant * m.part_pour_cent / 100 end
            from (select o.reference, o.accorde_le, f.financeur, f.engagement_id, f.montant_centimes as montant,
                    v.valide_du, v.derniere
                  from bailleurs.financement f join bailleurs.operation o on o.id = f.operation_id
                  join lateral (select x.valide_du, max(x.rang) as derniere from bailleurs.modele_echeancier x
                    where x.dispositif = 'OPERATION' and x.financeur = f.financeur and x.valide_du <= o.accorde_le
                    group by 1 order by 1 desc limit 1) v on true
                  where f.engagement_id is not null) p
            join bailleurs.modele_echeancier m
              on m.dispositif = 'OPERATION' and m.financeur = p.financeur and m.valide_du = p.valide_du
            window avant as (partition by p.engagement_id order by m.rang rows between unbounded preceding and 1 preceding)
            """;
    private static final String DEMANDES = """
            insert into bailleurs.demande_versement (reference, echeance_id, dossier, declencheur, montant_centimes,
                justificatif, justificatif_le, avancement_pour_cent, statut, depuis, demande_par, demande_le,
                certifie_centimes, certifie_par, certifie_le, verse_centimes, verse_par, verse_le, exercice)
            select u.reference, e.id, u.operation, e.declencheur, u.montant, 'Pièce ' || u.reference, u.demande - 3,
              u.avancement, u.statut,
              coalesce(u.verse, u.certifie, u.demande)::timestamp at time zone 'Europe/Paris', 'gestionnaire.bailleurs',
              u.demande, case when u.certifie is not null then u.montant end,
              case when u.certifie is not null then 'controleur.1' end, u.certifie,
              case when u.verse is not null then u.montant else 0 end,
              case when u.verse is not null then 'controleur.2' end, u.verse, extract(year from u.verse)
            from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::bigint[], ?::text[], ?::date[], ?::smallint[],
                ?::date[], ?::date[])
              with ordinality as u(reference, operation, financeur, rang, montant, statut, demande, avancement, certifie,
                verse, n)
            join bailleurs.echeance e
              on e.dossier = u.operation and e.financeur = u.financeur and e.rang = u.rang
            order by u.n
            """;
    private static final String CUMULS = """
            update bailleurs.echeance e set demande_centimes = d.demande, certifie_centimes = d.certifie,
              verse_centimes = d.verse
            from (select echeance_id, sum(montant_centimes) as demande,
                    coalesce(sum(certifie_centimes), 0) as certifie, sum(verse_centimes) as verse
                  from bailleurs.demande_versement group by 1) d
            where d.echeance_id = e.id
            """;
    private static final String COMPTEURS = """
            insert into bailleurs.compteur (serie, annee, dernier)
            select left(r, 2), substr(r, 4, 4)::int, max(right(r, 6)::int)
            from (select reference from bailleurs.operation union all
                  select reference from bailleurs.demande_versement) x(r) group by 1, 2
            """;

    private final JdbcTemplate sql;

    TablesFictives(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Whether the axis has no file yet. */
    public boolean vides() {
        return Boolean.TRUE.equals(
                sql.queryForObject("select not exists (select from bailleurs.bailleur)", Boolean.class));
    }

    /** The most populated communes of métropole, or of the five DROM. */
    public List<CommuneDAccueil> communes(boolean outreMer, int combien) {
        return sql.query(
                COMMUNES,
                (ligne, n) -> new CommuneDAccueil(new CodeCommune(ligne.getString(1)), ligne.getString(2)),
                outreMer,
                combien);
    }

    /** Writes landlords. */
    public void ecrireBailleurs(List<BailleurFictif> b) {
        sql.update(
                BAILLEURS,
                textes(b, x -> x.siren().numero()),
                textes(b, BailleurFictif::nom),
                textes(b, x -> x.categorie().name()),
                b.stream().map(BailleurFictif::groupe).toArray(Boolean[]::new),
                textes(b, x -> x.departement().code()));
    }

    /** Writes a chunk of operations with their dwellings and plans; their commitments exist already. */
    public void ecrireOperations(List<OperationFictive> o) {
        sql.update(
                OPERATIONS,
                textes(o, OperationFictive::reference),
                textes(o, OperationFictive::intitule),
                textes(o, x -> x.bailleur().siren().numero()),
                textes(o, x -> x.commune().code().code()),
                textes(o, x -> x.nature().name()),
                textes(o, OperationFictive::ligne),
                o.stream().map(x -> x.cout().centimes()).toArray(Long[]::new),
                textes(o, x -> x.statut().name()),
                jours(o, OperationFictive::cree),
                jours(o, OperationFictive::depose),
                jours(o, OperationFictive::accorde),
                jours(o, OperationFictive::chantier),
                jours(o, OperationFictive::acheve),
                jours(o, OperationFictive::derniere));
        List<LigneFictive> logements = LigneFictive.logements(o);
        sql.update(
                LOGEMENTS,
                textes(logements, LigneFictive::reference),
                textes(logements, LigneFictive::code),
                logements.stream().map(x -> (int) x.valeur()).toArray(Integer[]::new));
        List<LigneFictive> plan = LigneFictive.plans(o);
        sql.update(
                PLAN,
                textes(plan, LigneFictive::reference),
                textes(plan, LigneFictive::code),
                plan.stream().map(LigneFictive::valeur).toArray(Long[]::new),
                plan.stream().map(LigneFictive::engagement).toArray(UUID[]::new));
    }

    /** Opens the schedules of what is committed. */
    public void ouvrirEcheanciers() {
        sql.update(ECHEANCES);
    }

    /** Writes a chunk of payment requests. */
    public void ecrireDemandes(List<DemandeFictive> d) {
        sql.update(
                DEMANDES,
                textes(d, DemandeFictive::reference),
                textes(d, DemandeFictive::operation),
                textes(d, x -> x.financeur().name()),
                d.stream().map(DemandeFictive::rang).toArray(Integer[]::new),
                d.stream().map(x -> x.montant().centimes()).toArray(Long[]::new),
                textes(d, x -> x.statut().name()),
                jours(d, DemandeFictive::demande),
                d.stream()
                        .map(x -> x.avancement() == null
                                ? null
                                : Short.valueOf(x.avancement().shortValue()))
                        .toArray(Short[]::new),
                jours(d, DemandeFictive::certifie),
                jours(d, DemandeFictive::verse));
    }

    /** Adds up the requests on each instalment and sets the numbering after what was written. */
    public void conclure() {
        sql.update(CUMULS);
        sql.update(COMPTEURS);
    }

    private static <T> String[] textes(List<T> lignes, Function<T, String> champ) {
        return lignes.stream().map(champ).toArray(String[]::new);
    }

    private static <T> @Nullable Date[] jours(List<T> lignes, Function<T, @Nullable LocalDate> champ) {
        return lignes.stream()
                .map(x -> champ.apply(x) == null ? null : Date.valueOf(champ.apply(x)))
                .toArray(Date[]::new);
    }
}
