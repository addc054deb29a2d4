package fr.actionlogement.convention.politiquespubliques.pret;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of receipts, the last entered first; {@code suivante} is the keyset of the next page, null on the last. */
public record PageDEncaissements(
        List<EncaissementVu> encaissements, @Nullable String suivante) {}
