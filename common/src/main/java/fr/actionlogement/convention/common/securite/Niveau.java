package fr.actionlogement.convention.common.securite;

/** What a route asks of the person who calls it. */
public enum Niveau {

    /** Anybody, without an account. */
    PUBLIC,

    /** Anybody with a session or a token. */
    CONNECTE,

    /**
     * On a route of an axis: reader, manager of that axis, controller or committee. On a route of common or of app:
     * anybody with a session or a token.
     */
    LECTURE,

    /** Manager of the route's axis; on a route of common or of app, manager of any axis. */
    GESTION,

    /** Controller: approves, verifies, reads everything. */
    CONTROLE,

    /** Committee: amendments, redeployments, targets. */
    COMITE,

    /** Administrator: accounts and parameters, never money nor dossiers. */
    ADMINISTRATION
}
