package fr.actionlogement.convention.common.web.interne;

/**
 * What a key stands for.
 *
 * @param utilisateur who sent it: two users never share a key
 * @param operation method and route
 * @param cle the header, 1 to 100 visible ASCII characters
 * @param empreinte SHA-256 of method, path and canonical body, in hexadecimal
 */
record CleIdempotence(String utilisateur, String operation, String cle, String empreinte) {}
