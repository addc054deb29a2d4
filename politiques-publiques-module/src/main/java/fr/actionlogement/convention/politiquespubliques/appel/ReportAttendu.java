package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.budget.DisponibleInsuffisant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.ConflitDEtat;

/** A late call does not fit the year that bears it: what the past year left must first be carried over (HTTP 409). */
public class ReportAttendu extends ConflitDEtat {

    ReportAttendu(DisponibleInsuffisant refus, Exercice auTitreDe, Exercice exercice) {
        super(
                "report-attendu",
                "%s L’appel est tardif\u00a0: un report de %s vers %s peut porter ce que la dotation passée a laissé."
                        .formatted(refus.message(), auTitreDe, exercice));
    }
}
