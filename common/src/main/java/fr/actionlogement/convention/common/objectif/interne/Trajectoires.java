package fr.actionlogement.convention.common.objectif.interne;

import fr.actionlogement.convention.common.objectif.ObjectifVu;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.web.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A target month after month, beside its straight line; the months add up to what is recorded. */
@Service
public class Trajectoires {

    private static final String MOIS = """
            select date_trunc('month', j.date_effet)::date as mois, sum(j.nombre) as nombre
            from common.realisation_jour j join common.objectif d on d.code = j.objectif_code
            where (d.code = ? or d.parent_code = ?) and j.date_effet <= ? and j.date_connue <= ? group by 1
            """;

    private static final LocalDate TOUJOURS = LocalDate.of(9999, 12, 31);

    private final Objectifs objectifs;
    private final PeriodeConvention periode;
    private final Clock horloge;
    private final JdbcTemplate sql;

    Trajectoires(Objectifs objectifs, PeriodeConvention periode, Clock horloge, JdbcTemplate sql) {
        this.objectifs = objectifs;
        this.periode = periode;
        this.horloge = horloge;
        this.sql = sql;
    }

    /** @throws Introuvable when no target has this code */
    @Transactional(readOnly = true)
    public ObjectifVu objectif(String code, @Nullable LocalDate effet, @Nullable LocalDate connue) {
        return objectifs.tous(effet, connue).stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cet objectif n’existe pas."));
    }

    /** From the first month of the convention, or the first one recorded, to that of the date. */
    @Transactional(readOnly = true)
    public List<PointDeTrajectoire> de(ObjectifVu objectif, @Nullable LocalDate effet, @Nullable LocalDate connue) {
        LocalDate jour = effet == null ? LocalDate.now(horloge) : effet;
        Map<YearMonth, Long> ajouts = new HashMap<>();
        sql.query(
                MOIS,
                l -> {
                    ajouts.put(YearMonth.from(l.getObject("mois", LocalDate.class)), l.getLong("nombre"));
                },
                objectif.code(),
                objectif.code(),
                jour,
                connue == null ? TOUJOURS : connue);
        YearMonth premier = ajouts.keySet().stream()
                .min(YearMonth::compareTo)
                .filter(m -> m.isBefore(YearMonth.from(periode.debut())))
                .orElse(YearMonth.from(periode.debut()));
        List<PointDeTrajectoire> points = new ArrayList<>();
        long cumul = 0;
        for (YearMonth mois = premier; !mois.isAfter(YearMonth.from(jour)); mois = mois.plusMonths(1)) {
            long ajoute = ajouts.getOrDefault(mois, 0L);
            cumul += ajoute;
            LocalDate fin = mois.atEndOfMonth().isAfter(jour) ? jour : mois.atEndOfMonth();
            long attendu = Trajectoire.lineaire(periode, fin).attendu(objectif.cible());
            points.add(new PointDeTrajectoire(mois, ajoute, cumul, attendu));
        }
        return points;
    }
}
