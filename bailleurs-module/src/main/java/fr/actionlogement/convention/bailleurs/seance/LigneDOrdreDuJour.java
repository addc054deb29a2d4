package fr.actionlogement.convention.bailleurs.seance;

/** An operation of an agenda, with the session it was put on. */
public record LigneDOrdreDuJour(SeanceVue seance, PointVu point) {}
