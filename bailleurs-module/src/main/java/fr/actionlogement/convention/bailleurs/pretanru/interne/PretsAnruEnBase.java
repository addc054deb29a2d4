package fr.actionlogement.convention.bailleurs.pretanru.interne;

import fr.actionlogement.convention.bailleurs.pretanru.PretAnru;
import fr.actionlogement.convention.common.evenement.PretBonifieEngage;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import java.sql.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The loans that were told. */
@Component
public class PretsAnruEnBase {

    private static final String ENREGISTRER = """
            insert into bailleurs.pret_anru values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (dossier) do update set ligne = excluded.ligne, siren = excluded.siren, nom = excluded.nom,
              commune = excluded.commune, objet = excluded.objet, logements = excluded.logements,
              engage_centimes = excluded.engage_centimes, verse_centimes = excluded.verse_centimes, date = excluded.date
            """;
    /** A landlord sees its loans and those of the landlords it took over. */
    private static final String LISTER = """
            select p.*, b.siren is not null as inscrit from bailleurs.pret_anru p
            left join bailleurs.bailleur b on b.siren = p.siren
            where p.engage_centimes > 0 and (?::text is null or coalesce(b.absorbe_par, p.siren) = ? or p.siren = ?)
            order by p.dossier desc limit ?
            """;

    private final JdbcTemplate sql;

    PretsAnruEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes what a fact says, in place of what was told before. */
    public void enregistrer(PretBonifieEngage fait) {
        sql.update(
                ENREGISTRER,
                fait.dossier(),
                fait.ligne(),
                fait.emprunteur().numero(),
                fait.nom(),
                fait.commune().code(),
                fait.objet(),
                fait.logements(),
                fait.engage().centimes(),
                fait.verse().centimes(),
                Date.valueOf(fait.date()));
    }

    /** Those of a landlord, or of all when null; the last files first. */
    public List<PretAnru> lister(@Nullable String siren, int limite) {
        return sql.query(
                LISTER,
                (ligne, n) -> new PretAnru(
                        ligne.getString("dossier"),
                        ligne.getString("ligne"),
                        new Siren(ligne.getString("siren")),
                        ligne.getString("nom"),
                        ligne.getBoolean("inscrit"),
                        new CodeCommune(ligne.getString("commune")),
                        ligne.getString("objet"),
                        ligne.getInt("logements"),
                        Montant.deCentimes(ligne.getLong("engage_centimes")),
                        Montant.deCentimes(ligne.getLong("verse_centimes")),
                        ligne.getDate("date").toLocalDate()),
                siren,
                siren,
                siren,
                limite);
    }
}
