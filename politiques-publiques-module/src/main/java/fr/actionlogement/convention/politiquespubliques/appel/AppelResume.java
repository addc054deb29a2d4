package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;

/** A call for funds in a list. */
public record AppelResume(
        String reference,
        String programme,
        String convention,
        Exercice exercice,
        String objet,
        String beneficiaire,
        LocalDate dateAppel,
        Etat etat,
        Montant montant,
        Montant engage,
        Montant paye) {}
