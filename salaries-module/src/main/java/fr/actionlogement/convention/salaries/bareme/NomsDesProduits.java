package fr.actionlogement.convention.salaries.bareme;

import java.util.Map;

/** French names of the products that have dated rules, by code. */
public record NomsDesProduits(Map<String, String> parCode) {

    public NomsDesProduits {
        parCode = Map.copyOf(parCode);
    }

    /** The name of that product; the code itself when it has none. */
    public String de(String code) {
        return parCode.getOrDefault(code, code);
    }
}
