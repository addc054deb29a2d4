package fr.actionlogement.convention.common.export.interne;

/** A file was asked for: the worker looks without waiting for its round. */
record ExportDemande(long id) {}
