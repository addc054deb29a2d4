package fr.actionlogement.convention.common.web;

import java.util.List;

/** The object is unknown, or the user may not know that it exists (HTTP 404). */
public class Introuvable extends Refus {

    /** @param message French sentence, for instance {@code L'opération OP-2024-001 est introuvable.} */
    public Introuvable(String message) {
        super(404, "introuvable", message, List.of());
    }
}
