package fr.actionlogement.convention.common.export;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** As many rows as asked for, from the database. */
@Component
class TableDEssai implements TableExportee<Long, TableDEssai.Criteres> {

    enum Famille {
        PAIRE,
        IMPAIRE
    }

    record Criteres(
            long nombre,
            @Nullable List<Famille> familles,
            @Nullable LocalDate du,
            @Nullable Long apres) {

        boolean garde(long rang) {
            return familles == null
                    || familles.isEmpty()
                    || familles.contains(rang % 2 == 0 ? Famille.PAIRE : Famille.IMPAIRE);
        }
    }

    private final JdbcTemplate sql;

    TableDEssai(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return "essais";
    }

    @Override
    public String axe() {
        return "essai";
    }

    @Override
    public String titre() {
        return "Essais";
    }

    @Override
    public Class<Criteres> criteres() {
        return Criteres.class;
    }

    @Override
    public Map<String, String> filtres(Criteres criteres) {
        Map<String, String> filtres = new LinkedHashMap<>();
        filtres.put("Nombre", String.valueOf(criteres.nombre()));
        if (criteres.familles() != null) {
            filtres.put("Familles", criteres.familles().toString());
        }
        return filtres;
    }

    @Override
    public List<ColonneExportee<Long>> colonnes(Criteres criteres) {
        return List.of(
                ColonneExportee.texte("Libellé", rang -> rang == 1 ? "=1+1" : rang == 2 ? "#É ;\"Île\"" : "n° " + rang),
                ColonneExportee.montant("Montant", rang -> rang == 3 ? null : Montant.deCentimes(rang * 100 + 5 - 200)),
                ColonneExportee.nombre("Nombre", rang -> rang),
                ColonneExportee.taux("Taux", rang -> Taux.dePointsDeBase(250)),
                ColonneExportee.date("Jour", rang -> LocalDate.of(2026, 12, 31)),
                ColonneExportee.instant("Instant", rang -> Instant.parse("2026-06-30T22:00:01Z")),
                ColonneExportee.annee("Exercice", rang -> 2026));
    }

    @Override
    public long compter(Criteres criteres, long plafond) {
        return Math.min(criteres.nombre(), plafond);
    }

    @Override
    public void parcourir(Criteres criteres, Consumer<Long> ligne) {
        sql.query(
                "select n from generate_series(1, ?) n",
                l -> {
                    if (criteres.garde(l.getLong(1))) {
                        ligne.accept(l.getLong(1));
                    }
                },
                criteres.nombre());
    }
}
