package fr.actionlogement.convention.app.accueil;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.CumulMensuel;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.objectif.ObjectifVu;
import java.util.List;

/**
 * The convention in one screen.
 *
 * @param enveloppes every node, the convention first
 * @param cumuls committed and paid month after month
 */
public record TableauDeBord(
        ADate date,
        List<SoldeEnveloppe> enveloppes,
        List<ObjectifVu> objectifs,
        List<CumulMensuel> cumuls,
        List<Alerte> alertes) {

    /** The convention's own node. */
    public SoldeEnveloppe convention() {
        return enveloppes.get(0);
    }

    /** The three axes. */
    public List<SoldeEnveloppe> axes() {
        return enveloppes.stream().filter(e -> "AXE".equals(e.niveau())).toList();
    }

    /** Nodes whose published parts add up to more or less than their own figure. */
    public List<SoldeEnveloppe> ecarts() {
        return enveloppes.stream().filter(e -> !e.ecart().estNul()).toList();
    }
}
