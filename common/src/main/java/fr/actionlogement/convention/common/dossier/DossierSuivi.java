package fr.actionlogement.convention.common.dossier;

import java.util.Map;

/**
 * What the house needs to know of a dossier to keep its documents and its remarks.
 *
 * @param reference as the journal names it
 * @param titre French, for instance {@code Opération OP-2026-0012}
 * @param url its page
 * @param ouvert whether its documents may still change; false once it is closed
 * @param champs fields that a remark may be about: code to French label, in display order
 */
public record DossierSuivi(String reference, String titre, String url, boolean ouvert, Map<String, String> champs) {}
