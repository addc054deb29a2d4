package fr.actionlogement.convention.salaries.conservation;

import java.util.List;
import java.util.UUID;

/**
 * What is held on a person, without her identity.
 *
 * @param pseudonyme by which files, ledger and statistics know her
 * @param identifiee whether her identity, or a number of hers, is still held
 */
public record FicheDePersonne(UUID pseudonyme, boolean identifiee, List<DossierDePersonne> dossiers) {}
