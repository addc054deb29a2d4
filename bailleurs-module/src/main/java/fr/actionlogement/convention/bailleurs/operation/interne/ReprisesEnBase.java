package fr.actionlogement.convention.bailleurs.operation.interne;

import fr.actionlogement.convention.bailleurs.operation.FinancementSaisi;
import fr.actionlogement.convention.bailleurs.operation.LogementsSaisis;
import fr.actionlogement.convention.bailleurs.operation.OperationReprise;
import fr.actionlogement.convention.common.montant.Montant;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes and takes away the operations of imports in sets: one statement per table and chunk. */
@Component
public class ReprisesEnBase {

    private static final String CONNUES =
            "select r.origine from bailleurs.operation_reprise r where r.origine = any (?)";
    private static final String OPERATIONS = """
            insert into bailleurs.operation (reference, intitule, bailleur_siren, commune_code, departement_code, zone,
                nature, ligne, cout_centimes, statut, depuis, derniere_date, exercice, cree_par, depose_par, depose_le,
                accorde_par, accorde_le, chantier_le, acheve_le)
            select u.reference, u.intitule, u.siren, u.commune, c.departement_code,
                case when d.outre_mer then 'DROM' else (select z.zone from common.zonage z
                  where z.commune_code = u.commune and coalesce(u.accorde, ?) between z.valide_du
                    and coalesce(z.valide_au, 'infinity')) end,
                u.nature, u.ligne, u.cout, u.statut, clock_timestamp(), u.derniere, u.exercice, ?,
                case when u.accorde is not null then ? end, coalesce(u.depose, u.accorde),
                case when u.accorde is not null then ? end, u.accorde, u.chantier, u.acheve
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                ?::int[], ?::date[], ?::date[], ?::date[], ?::date[], ?::date[]) with ordinality
              as u(reference, intitule, siren, commune, nature, ligne, cout, statut, exercice, depose, accorde, chantier,
                acheve, derniere, rang)
            join common.commune c on c.code = u.commune
            join common.departement d on d.code = c.departement_code
            order by u.rang
            """;
    private static final String ORIGINES = """
            insert into bailleurs.operation_reprise (operation_id, origine, lot)
            select o.id, u.origine, ? from unnest(?::text[], ?::text[]) as u(reference, origine)
            join bailleurs.operation o on o.reference = u.reference
            """;
    private static final String LOGEMENTS = """
            insert into bailleurs.logements (operation_id, produit, nombre)
            select o.id, u.produit, u.nombre
            from unnest(?::text[], ?::text[], ?::int[]) as u(reference, produit, nombre)
            join bailleurs.operation o on o.reference = u.reference
            """;
    private static final String PLAN = """
            insert into bailleurs.financement (operation_id, financeur, montant_centimes, engagement_id)
            select o.id, u.financeur, u.montant, u.engagement
            from unnest(?::text[], ?::text[], ?::bigint[], ?::uuid[]) with ordinality
              as u(reference, financeur, montant, engagement, rang)
            join bailleurs.operation o on o.reference = u.reference order by u.rang
            """;
    private static final String ENGAGEMENTS = """
            select o.reference, f.engagement_id, f.montant_centimes
            from bailleurs.operation o join bailleurs.financement f on f.operation_id = o.id
            where o.reference = any (?) and f.engagement_id is not null order by f.id
            """;

    private final JdbcTemplate sql;

    ReprisesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A funder's share and, when the convention commits it, the identifier of its commitment. */
    public record Part(FinancementSaisi saisie, @Nullable UUID engagement) {}

    /** An operation with what was given to it here. */
    public record Inscrite(String reference, OperationReprise operation, String beneficiaire, List<Part> parts) {}

    /** A commitment to give back. */
    public record ARendre(String reference, UUID engagement, Montant montant) {}

    private record Ligne(
            String reference,
            Enum<?> code,
            long nombre,
            @Nullable UUID engagement) {}

    /** References of origin, among these, that were taken over already. */
    public Set<String> connues(Collection<String> origines) {
        return new HashSet<>(sql.queryForList(CONNUES, String.class, (Object) origines.toArray(String[]::new)));
    }

    /**
     * Writes a chunk; what it commits is committed already.
     *
     * @param deposant who entered and submitted
     * @param decideur who granted, another person
     */
    public void ecrire(List<Inscrite> lot, String reference, String deposant, String decideur, LocalDate aujourdhui) {
        sql.update(
                OPERATIONS,
                Date.valueOf(aujourdhui),
                deposant,
                deposant,
                decideur,
                textes(lot, Inscrite::reference),
                textes(lot, o -> o.operation().saisie().intitule().strip()),
                textes(lot, o -> o.operation().saisie().bailleur().numero()),
                textes(lot, o -> o.operation().saisie().commune().code()),
                textes(lot, o -> o.operation().saisie().nature().name()),
                textes(lot, o -> o.operation().ligne()),
                lot.stream().map(o -> o.operation().saisie().cout().centimes()).toArray(Long[]::new),
                textes(lot, o -> o.operation().statut().name()),
                lot.stream().map(o -> annee(o.operation())).toArray(Integer[]::new),
                jours(lot, OperationReprise::deposeLe),
                jours(lot, OperationReprise::accordeLe),
                jours(lot, OperationReprise::chantierLe),
                jours(lot, OperationReprise::acheveLe),
                jours(lot, o -> derniere(o, aujourdhui)));
        sql.update(
                ORIGINES,
                reference,
                textes(lot, Inscrite::reference),
                textes(lot, o -> o.operation().origine()));
        List<Ligne> logements = lot.stream().flatMap(ReprisesEnBase::logements).toList();
        sql.update(
                LOGEMENTS,
                textes(logements, Ligne::reference),
                textes(logements, l -> l.code().name()),
                logements.stream().map(l -> (int) l.nombre()).toArray(Integer[]::new));
        List<Ligne> plan = lot.stream().flatMap(ReprisesEnBase::plan).toList();
        sql.update(
                PLAN,
                textes(plan, Ligne::reference),
                textes(plan, l -> l.code().name()),
                plan.stream().map(Ligne::nombre).toArray(Long[]::new),
                plan.stream().map(Ligne::engagement).toArray(UUID[]::new));
    }

    /** Among these, the operations of an import on which nothing was done since, locked. */
    public Set<String> intactes(List<String> references) {
        return new HashSet<>(sql.queryForList("select * from bailleurs.reprises_intactes(?)", String.class, (Object)
                references.toArray(String[]::new)));
    }

    /** What these operations have committed. */
    public List<ARendre> engagements(Collection<String> references) {
        return sql.query(
                ENGAGEMENTS,
                (l, n) -> new ARendre(l.getString(1), l.getObject(2, UUID.class), Montant.deCentimes(l.getLong(3))),
                (Object) references.toArray(String[]::new));
    }

    /** Takes operations away with all that the import wrote of them. */
    public void defaire(Collection<String> references) {
        sql.query("select bailleurs.defaire_reprises(?)", ligne -> {}, (Object) references.toArray(String[]::new));
    }

    private static Stream<Ligne> logements(Inscrite o) {
        List<LogementsSaisis> saisis = o.operation().saisie().logements();
        return saisis.stream().map(l -> new Ligne(o.reference(), l.produit(), l.nombre(), null));
    }

    private static Stream<Ligne> plan(Inscrite o) {
        return o.parts().stream()
                .map(p -> new Ligne(
                        o.reference(),
                        p.saisie().financeur(),
                        p.saisie().montant().centimes(),
                        p.engagement()));
    }

    private static @Nullable Integer annee(OperationReprise o) {
        return o.exercice() == null ? null : o.exercice().annee();
    }

    private static LocalDate derniere(OperationReprise o, LocalDate aujourdhui) {
        return Stream.of(o.acheveLe(), o.chantierLe(), o.accordeLe(), o.deposeLe())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(aujourdhui);
    }

    private static <T> String[] textes(List<T> lignes, Function<T, String> champ) {
        return lignes.stream().map(champ).toArray(String[]::new);
    }

    private static @Nullable Date[] jours(List<Inscrite> lot, Function<OperationReprise, @Nullable LocalDate> champ) {
        return lot.stream()
                .map(o -> champ.apply(o.operation()))
                .map(jour -> jour == null ? null : Date.valueOf(jour))
                .toArray(Date[]::new);
    }
}
