package fr.actionlogement.convention.common.importation.interne;

/** A lot is to be applied or undone; published in the transaction that says so. */
public record LotLance(long id) {}
