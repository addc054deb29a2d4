package fr.actionlogement.convention.common.web.interne;

/** What makes a key unique, whatever it was sent with. */
record ClePrise(String utilisateur, String operation, String cle) {

    static ClePrise de(CleIdempotence cle) {
        return new ClePrise(cle.utilisateur(), cle.operation(), cle.cle());
    }
}
