package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.montant.Taux;
import org.jspecify.annotations.Nullable;

/** Body of an offer: the yearly rate of the insurance, null for none. */
record CorpsDOffre(@Nullable Taux assurance) {}
