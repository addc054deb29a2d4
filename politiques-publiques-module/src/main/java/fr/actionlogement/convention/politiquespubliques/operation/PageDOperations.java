package fr.actionlogement.convention.politiquespubliques.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of operations, the last created first; {@code suivante} is the keyset of the next page, null on the last. */
public record PageDOperations(
        List<OperationVue> operations, @Nullable String suivante) {}
