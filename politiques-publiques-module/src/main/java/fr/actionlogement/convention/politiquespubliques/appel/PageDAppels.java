package fr.actionlogement.convention.politiquespubliques.appel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of calls, the last created first; {@code suivante} is the keyset of the next page, null on the last. */
public record PageDAppels(
        List<AppelResume> appels, @Nullable String suivante) {}
