package fr.actionlogement.convention.common.alerte.interne;

import fr.actionlogement.convention.common.atterrissage.interne.Atterrissage;
import fr.actionlogement.convention.common.atterrissage.interne.Atterrissages;
import fr.actionlogement.convention.common.atterrissage.interne.LigneProjetee;
import fr.actionlogement.convention.common.atterrissage.interne.ObjectifProjete;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Finds the alerts in the landing of a date. */
@Service
public class Alertes {

    private final Atterrissages atterrissages;
    private final Formats formats;
    private final long seuil;
    private final long pic;

    Alertes(
            Atterrissages atterrissages,
            Formats formats,
            @Value("${convention.alerte.seuil-pourcent:90}") long seuil,
            @Value("${convention.alerte.pic-de-paiements:2}") long pic) {
        this.atterrissages = atterrissages;
        this.formats = formats;
        this.seuil = seuil;
        this.pic = pic;
    }

    /** Every alert at a date, the lines first. */
    public List<AlerteVue> au(ADate date) {
        Atterrissage atterrissage = atterrissages.au(date);
        return Stream.concat(
                        atterrissage.lignes().stream().flatMap(l -> Stream.of(pleine(l), sousConsommee(l), pic(l))),
                        atterrissage.objectifs().stream().map(this::horsDAtteinte))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<AlerteVue> pleine(LigneProjetee l) {
        boolean pleine =
                l.imputable() && l.engage().fois(100).compareTo(l.plafond().fois(seuil)) >= 0;
        boolean vide = l.engage().equals(l.plafond());
        return une(
                pleine && l.plafond().estPositif(),
                "LIGNE-PLEINE|" + l.code(),
                vide ? "Ligne pleine" : "Ligne presque pleine",
                vide
                        ? "%s\u00a0: tout le plafond est engagé.".formatted(l.libelle())
                        : "%s\u00a0: %s du plafond est engagé, il reste %s."
                                .formatted(
                                        l.libelle(),
                                        formats.part(l.engage(), l.plafond()),
                                        formats.montant(l.plafond().moins(l.engage()))),
                "/budget/lignes/" + l.code());
    }

    private Optional<AlerteVue> sousConsommee(LigneProjetee l) {
        return une(
                l.imputable() && l.statut().equals("Sous-consommation"),
                "SOUS-CONSOMMATION|" + l.code(),
                "Sous-consommation",
                "%s\u00a0: au plus haut rythme, %s resteraient sans emploi à la fin de la convention."
                        .formatted(l.libelle(), formats.abrege(l.plafond().moins(l.haut()))),
                "/atterrissage");
    }

    /** What is foreseen to be committed and not paid, against the pace of payments. */
    private Optional<AlerteVue> pic(LigneProjetee l) {
        Montant aVerser = l.central().moins(l.verse());
        Montant auRythme = l.verseCentral().moins(l.verse());
        return une(
                l.profondeur() == 0 && auRythme.estPositif() && aVerser.depasse(auRythme.fois(pic)),
                "PIC-DE-PAIEMENTS|" + l.code(),
                "Pic de paiements",
                "%s\u00a0: verser avant la fin tout l’engagé prévu demanderait plus de %s fois le rythme des douze derniers mois (%s à verser)."
                        .formatted(l.libelle(), formats.nombre(pic), formats.abrege(aVerser)),
                "/atterrissage");
    }

    private Optional<AlerteVue> horsDAtteinte(ObjectifProjete o) {
        return une(
                o.haut() < o.cible(),
                "HORS-D-ATTEINTE|" + o.code(),
                "Objectif hors d’atteinte",
                "%s\u00a0: au plus haut rythme, %s sur %s à la fin de la convention."
                        .formatted(o.libelle(), formats.nombre(o.haut()), formats.nombre(o.cible())),
                "/objectifs/" + o.code());
    }

    private static Optional<AlerteVue> une(boolean vraie, String cle, String nature, String phrase, String url) {
        return vraie ? Optional.of(new AlerteVue(cle, nature, phrase, url)) : Optional.empty();
    }
}
