package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A call for funds in a list. */
public record AppelResume(
        String reference,
        String programme,
        String convention,
        Exercice exercice,
        String nature,
        @Nullable String dossier,
        String objet,
        String beneficiaire,
        LocalDate dateAppel,
        Etat etat,
        Montant montant,
        Montant engage,
        Montant paye) {}
