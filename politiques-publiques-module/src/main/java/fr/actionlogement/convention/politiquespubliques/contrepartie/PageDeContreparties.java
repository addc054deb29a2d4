package fr.actionlogement.convention.politiquespubliques.contrepartie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of counterparts, the last written first; {@code suivante} is the keyset of the next page, null on the last. */
public record PageDeContreparties(
        List<ContrepartieVue> contreparties, @Nullable String suivante) {}
