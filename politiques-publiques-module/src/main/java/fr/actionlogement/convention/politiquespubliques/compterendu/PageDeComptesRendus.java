package fr.actionlogement.convention.politiquespubliques.compterendu;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of reports, the last periods first, without their figures; {@code suivante} is the keyset of the next page, null on
 * the last.
 */
public record PageDeComptesRendus(
        List<CompteRenduVu> comptesRendus, @Nullable String suivante) {}
