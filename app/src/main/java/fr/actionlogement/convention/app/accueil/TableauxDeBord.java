package fr.actionlogement.convention.app.accueil;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.objectif.ObjectifVu;
import fr.actionlogement.convention.common.objectif.Objectifs;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Composes the home page from the balances and the targets, at any date. */
@Service
public class TableauxDeBord {

    private final Enveloppes enveloppes;
    private final Objectifs objectifs;
    private final Formats formats;
    private final long seuil;

    TableauxDeBord(
            Enveloppes enveloppes,
            Objectifs objectifs,
            Formats formats,
            @Value("${convention.alerte.seuil-pourcent:90}") long seuil) {
        this.enveloppes = enveloppes;
        this.objectifs = objectifs;
        this.formats = formats;
        this.seuil = seuil;
    }

    /** The home page at a date. */
    public TableauDeBord composer(ADate date) {
        List<SoldeEnveloppe> toutes = enveloppes.toutes(date);
        List<ObjectifVu> cibles = objectifs.tous(date.effet(), date.connue());
        return new TableauDeBord(date, toutes, cibles, enveloppes.cumuls("CONVENTION", date), alertes(toutes, cibles));
    }

    private List<Alerte> alertes(List<SoldeEnveloppe> toutes, List<ObjectifVu> cibles) {
        Stream<Alerte> pleines = toutes.stream().filter(this::presquePleine).map(this::presquePleineDite);
        Stream<Alerte> tardives =
                cibles.stream().filter(o -> "En retard".equals(o.statut())).map(this::enRetardDit);
        return Stream.concat(pleines, tardives).toList();
    }

    private boolean presquePleine(SoldeEnveloppe e) {
        return e.imputable() && e.engage().fois(100).compareTo(e.plafond().fois(seuil)) >= 0;
    }

    private Alerte presquePleineDite(SoldeEnveloppe e) {
        String phrase = e.disponible().estNul()
                ? "%s\u00a0: tout le plafond est engagé.".formatted(e.libelle())
                : "%s\u00a0: %s du plafond est engagé, il reste %s."
                        .formatted(e.libelle(), formats.part(e.engage(), e.plafond()), formats.montant(e.disponible()));
        return new Alerte("attention", phrase, "/budget/lignes/" + e.code());
    }

    private Alerte enRetardDit(ObjectifVu o) {
        return new Alerte(
                "attention",
                "%s\u00a0: %s sur %s attendus à la date."
                        .formatted(o.libelle(), formats.nombre(o.realise()), formats.nombre(o.attendu())),
                "/objectifs/" + o.code());
    }
}
