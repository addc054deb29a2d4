package fr.actionlogement.convention.common.pret;

import java.time.LocalDate;

/** What changes the course of a loan from a day on, besides its drawings and its rate. */
public sealed interface Evenement permits RemboursementAnticipe, Reamenagement {

    /** The day it takes effect. */
    LocalDate date();
}
