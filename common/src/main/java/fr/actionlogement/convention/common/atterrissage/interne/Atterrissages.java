package fr.actionlogement.convention.common.atterrissage.interne;

import fr.actionlogement.convention.common.atterrissage.interne.RythmesEnBase.Rythme;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.ObjectifVu;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes the landing of the convention, at any date. Its cost follows the number of days, not of dossiers. */
@Service
public class Atterrissages {

    private static final Rythme NUL = new Rythme(new long[3], new long[3]);

    private final Enveloppes enveloppes;
    private final Objectifs objectifs;
    private final RythmesEnBase rythmes;
    private final PeriodeConvention periode;
    private final Clock horloge;

    Atterrissages(
            Enveloppes enveloppes,
            Objectifs objectifs,
            RythmesEnBase rythmes,
            PeriodeConvention periode,
            Clock horloge) {
        this.enveloppes = enveloppes;
        this.objectifs = objectifs;
        this.rythmes = rythmes;
        this.periode = periode;
        this.horloge = horloge;
    }

    /** The landing, every node in the order of the document. */
    @Transactional(readOnly = true)
    public Atterrissage au(ADate date) {
        LocalDate au = date.effet() == null ? LocalDate.now(horloge) : date.effet();
        List<SoldeEnveloppe> arbre = enveloppes.toutes(date);
        Map<String, Noeud> noeuds = noeuds(arbre, rythmes.lignes(au, date), au);
        List<LigneProjetee> lignes = arbre.stream()
                .map(e -> ligne(e, noeuds.getOrDefault(e.code(), Noeud.VIDE)))
                .toList();
        Map<String, Rythme> desObjectifs = rythmes.objectifs(au, date);
        Map<String, List<String>> payeurs = rythmes.lignesDesObjectifs(au);
        Map<String, Montant> engages = new HashMap<>();
        arbre.forEach(e -> engages.put(e.code(), e.engage()));
        List<ObjectifProjete> projetes = objectifs.tous(date.effet(), date.connue()).stream()
                .map(o -> objectif(
                        o,
                        desObjectifs.getOrDefault(o.code(), NUL),
                        payeurs.getOrDefault(o.code(), List.of()),
                        engages,
                        au))
                .toList();
        return new Atterrissage(au, periode.fin(), lignes, projetes);
    }

    /** Projections of lines, and their sums going up: each level under its own ceiling. */
    private Map<String, Noeud> noeuds(List<SoldeEnveloppe> arbre, Map<String, Rythme> rythmes, LocalDate au) {
        Map<String, Noeud> noeuds = new HashMap<>();
        for (int i = arbre.size() - 1; i >= 0; i--) {
            SoldeEnveloppe e = arbre.get(i);
            long plafond = e.plafond().centimes();
            Noeud ici;
            if (e.imputable()) {
                Rythme rythme = rythmes.getOrDefault(e.code(), NUL);
                Projection engage = Projection.de(
                        e.engage().centimes(), rythme.premier(), periode.debut(), au, periode.fin(), plafond);
                Projection verse = Projection.de(
                        e.verse().centimes(), rythme.second(), periode.debut(), au, periode.fin(), engage.central());
                ici = new Noeud(engage.bas(), engage.central(), engage.haut(), verse.central(), engage.libre());
            } else {
                ici = noeuds.getOrDefault(e.code(), Noeud.VIDE).sous(plafond);
            }
            noeuds.put(e.code(), ici);
            if (e.parent() != null) {
                noeuds.merge(e.parent(), ici, Noeud::plus);
            }
        }
        return noeuds;
    }

    private static LigneProjetee ligne(SoldeEnveloppe e, Noeud n) {
        Montant central = Montant.deCentimes(n.central());
        boolean pleine = n.central() >= e.plafond().centimes();
        boolean sousConsommee = n.haut() / 9 < e.plafond().centimes() / 10;
        return new LigneProjetee(
                e.code(),
                e.libelle(),
                e.profondeur(),
                e.imputable(),
                e.plafond(),
                e.engage(),
                Montant.deCentimes(n.bas()),
                central,
                Montant.deCentimes(n.haut()),
                Montant.deCentimes(e.imputable() ? n.libre() : 0),
                e.verse(),
                Montant.deCentimes(n.verse()),
                pleine ? "Plafond atteint" : sousConsommee ? "Sous-consommation" : "Dans la fourchette",
                pleine || sousConsommee ? "attention" : "ok");
    }

    private ObjectifProjete objectif(
            ObjectifVu o, Rythme rythme, List<String> lignes, Map<String, Montant> engages, LocalDate au) {
        Projection p = Projection.de(o.realise(), rythme.premier(), periode.debut(), au, periode.fin(), Long.MAX_VALUE);
        boolean hors = p.haut() < o.cible();
        boolean incertain = p.central() < o.cible();
        return new ObjectifProjete(
                o.code(),
                o.parent(),
                o.libelle(),
                o.unite(),
                o.cible(),
                o.realise(),
                o.attendu(),
                p.bas(),
                p.central(),
                p.haut(),
                coutUnitaire(o, lignes, engages),
                lignes,
                hors ? "Hors d’atteinte à ce rythme" : incertain ? "Incertain" : "Atteint à ce rythme",
                hors ? "refus" : incertain ? "attention" : "ok");
    }

    private static @Nullable Montant coutUnitaire(ObjectifVu o, List<String> lignes, Map<String, Montant> engages) {
        if (lignes.isEmpty() || o.realise() <= 0) {
            return null;
        }
        Montant engage = lignes.stream()
                .map(ligne -> engages.getOrDefault(ligne, Montant.ZERO))
                .reduce(Montant.ZERO, Montant::plus);
        return Montant.deCentimes(engage.centimes() / o.realise());
    }

    /** Centimes at the end: low, central, high commitments, and payments. */
    private record Noeud(long bas, long central, long haut, long verse, long libre) {

        static final Noeud VIDE = new Noeud(0, 0, 0, 0, 0);

        Noeud plus(Noeud autre) {
            return new Noeud(
                    bas + autre.bas,
                    central + autre.central,
                    haut + autre.haut,
                    verse + autre.verse,
                    libre + autre.libre);
        }

        Noeud sous(long plafond) {
            return new Noeud(
                    Math.min(bas, plafond),
                    Math.min(central, plafond),
                    Math.min(haut, plafond),
                    Math.min(verse, plafond),
                    libre);
        }
    }
}
