package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.RegleNonRespectee;

/** The key already stands for another request. */
final class CleDejaPrise extends RegleNonRespectee {

    private static final long serialVersionUID = 1L;

    CleDejaPrise() {
        super("cle-deja-prise", "Cette clé a déjà servi pour une autre demande : prenez-en une nouvelle.");
    }
}
