package fr.actionlogement.convention.salaries.bareme;

/**
 * What tells a rule from another inside a product. An empty dimension means that the rule does not depend on it.
 *
 * @param cle what the value is, for instance {@code PLAFOND_LLI}
 * @param zone zone of the place, in the zoning of the rule
 * @param menage category of the household: 1 to 6, {@code +} for each further person
 * @param profil kind of person, of operation, of dwelling, or code of another product
 */
public record Cle(String cle, String zone, String menage, String profil) {

    /** A rule without any dimension. */
    public static Cle de(String cle) {
        return new Cle(cle, "", "", "");
    }
}
