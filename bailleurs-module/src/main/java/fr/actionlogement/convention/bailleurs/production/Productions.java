package fr.actionlogement.convention.bailleurs.production;

import fr.actionlogement.convention.bailleurs.production.interne.SeriesEnBase;
import fr.actionlogement.convention.common.objectif.Objectifs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The targets of the axis in three series; each dwelling once, whatever the number of lines that finance it. */
@Service
public class Productions {

    private static final String AXE = "bailleurs";

    private final SeriesEnBase series;
    private final Objectifs objectifs;
    private final Clock horloge;

    Productions(SeriesEnBase series, Objectifs objectifs, Clock horloge) {
        this.series = series;
        this.objectifs = objectifs;
        this.horloge = horloge;
    }

    /**
     * Each target of the axis.
     *
     * @param au « à la date du », null for today
     */
    @Transactional(readOnly = true)
    public List<ObjectifSuivi> suivre(@Nullable LocalDate au) {
        LocalDate jour = au == null ? LocalDate.now(horloge) : au;
        Map<String, List<AnneeDeProduction>> annees = series.parObjectif(jour);
        return objectifs.tous(jour, null).stream()
                .filter(o -> o.axe().equals(AXE))
                .map(o -> new ObjectifSuivi(o, annees.getOrDefault(o.code(), List.of())))
                .toList();
    }
}
